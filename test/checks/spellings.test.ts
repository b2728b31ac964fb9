import fc from 'fast-check';
import { meantNumber } from '../../src/checks/meantNumber';
import { numbers as words } from '../../src/messages/numbers';

const people = { unitOfMeasure: 'người', mayBeNotApplicable: true };
const spelled = (text: string, unitOfMeasure = 'người') =>
  meantNumber(text, { ...people, unitOfMeasure });

describe('what can be read in one way only is certain', () => {
  test.each<[typed: string, meant: number, unit?: string]>([
    ['12', 12],
    ['+12', 12],
    [' 12 ', 12],
    ['\u00a012\u00a0', 12],
    ['\u200b12', 12],
    ['75,5', 75.5],
    ['75.5', 75.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['12,3456', 12.3456],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u2009234', 1234],
    ['1\u202f234,5', 1234.5],
    ['1 234 567', 1234567],
    ['12 người', 12],
    ['12 NGƯỜI', 12],
    ['12người'.normalize('NFD'), 12],
    ['12 nguoi', 12],
    ['12 ng', 12],
    ['12 ng.', 12],
    ['1 234 người', 1234],
    ['12 bài', 12, 'tin, bài'],
    ['15,5 tr', 15.5, 'triệu đồng'],
    ['2 vụ', 2, 'vụ việc'],
    ['75,5%', 75.5, '%'],
    ['75.5 %', 75.5, '%'],
    ['75,5\u00a0%', 75.5, 'phần trăm'],
    ['１２', 12],
    ['１２，５', 12.5],
    ["'12", 12],
    ['’12', 12],
    ['007', 7],
  ])('"%s" is %d', (typed, meant, unit = 'người') => {
    expect(spelled(typed, unit)).toEqual({ meant, either: [] });
  });
});

describe('what can be read in more than one way, or may be a slip, is asked', () => {
  test.each<[typed: string, either: readonly (number | string)[], unit?: string]>([
    ['1.234', [1234, 1.234]],
    ['1,234', [1234, 1.234]],
    ['12.500 người', [12500, 12.5]],
    ['1O', [10]],
    ['2o', [20]],
    ['l2', [12]],
    ['I', [1]],
    ['O', [0]],
    ['12.', [12]],
    ['75,5 %', [75.5, 0.755], ''],
    ['mười hai', [12]],
    ['Mười hai người', [12]],
    ['hai mươi lăm', [25]],
    ['hai mươi mốt', [21]],
    ['mười', [10]],
    ['ba', [3]],
    ['-', [0, 'KAD']],
    ['không', [0, 'KAD']],
    ['Không có', [0, 'KAD']],
  ])('"%s" is one of %p', (typed, either, unit = 'người') => {
    expect(spelled(typed, unit)).toEqual({ meant: null, either });
  });

  test('where KAD is no answer it is not offered', () => {
    expect(meantNumber('–', { ...people, mayBeNotApplicable: false })).toEqual({
      meant: null,
      either: [0],
    });
  });
});

describe('what is no number that could be told is not made one', () => {
  test.each([
    ' ',
    'người',
    'chưa rõ',
    '12 vụ',
    '12 n',
    '75,5%',
    '3/4',
    '12/15',
    '04-Mar',
    '3-4',
    '12/05/2025',
    '12.05.2025',
    '1E3',
    '1,2e+5',
    '-3',
    '(3)',
    '1.23.4',
    '1.2345,6',
    '12 34',
    '3 + 4',
    '10-12',
    '>10',
    'khoảng 10',
    '12 người, 3 vụ',
    '12345678901234567890',
    'mười mười',
    'hai trăm',
    'constructor',
    'toString',
    'x',
    '²',
  ])('"%s"', (typed) => {
    expect(spelled(typed)).toEqual({ meant: null, either: [] });
  });
});

/** Numbers as offices have them: up to a milliard, with up to six decimals. */
const numbers = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const { number: inVietnamese } = words;

test('a number written the Vietnamese way is read as itself, or asked with itself among the answers', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const { meant, either } = spelled(inVietnamese(number));
      expect(meant === null ? either : [meant]).toContain(number);
    }),
    { numRuns: 2000 },
  );
});

test('what is certain does not depend on spaces, the unit of measure and wide digits', () => {
  const wide = (text: string): string =>
    text.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(numbers, (number) => {
      const text = inVietnamese(number);
      const read = spelled(text);
      for (const other of [` ${text}\u00a0`, `${text} người`, `'${text}`, wide(text)]) {
        expect(spelled(other)).toEqual(read);
      }
    }),
    { numRuns: 500 },
  );
});
