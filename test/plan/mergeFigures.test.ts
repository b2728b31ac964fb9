import fc from 'fast-check';
import type { CellValue, Entry } from '../../src/plan/entry';
import { entryFromCell } from '../../src/plan/entry';
import type { FigureType } from '../../src/plan/figure';
import {
  type MergedPart,
  mergeable,
  mergeFigure,
  type NotSummed,
} from '../../src/plan/mergeFigures';
import { criterion, measure } from '../rules/build';
import { figure, judged, plan } from '../scoring/build';

const parts = (cells: readonly CellValue[]): readonly MergedPart[] =>
  cells.map((cell, index) => ({
    unit: `X${index + 1}`,
    entry: entryFromCell(cell),
    isDate: false,
  }));

/** What the successor's cell holds: '' where it is left blank. */
function merged(type: FigureType, cells: readonly CellValue[], not: NotSummed | null = null) {
  const outcome = mergeFigure({ type }, not, parts(cells));
  return outcome.is === 'value' ? cellOf(outcome.entry) : outcome;
}

function cellOf(entry: Entry): CellValue {
  if (entry.is === 'number') return entry.number;
  return entry.is === 'text' ? entry.text : entry.is === 'blank' ? '' : 'KAD';
}

describe('What the successor has', () => {
  it.each<[string, FigureType, readonly CellValue[], unknown]>([
    ['12 and 30 people are 42', 'count', [12, 30], 42],
    ['three units', 'count', [1, 2, 3], 6],
    ['0 is a number', 'count', [0, 30], 30],
    ['money without the noise of binary fractions', 'amount', [0.1, 0.2], 0.3],
    ['KAD and a number: the number', 'count', ['KAD', 30], 30],
    ['KAD and 0: the 0', 'count', ['KAD', 0], 0],
    ['KAD of all: KAD', 'count', ['KAD', 'kad'], 'KAD'],
    ['all say yes', 'yesNo', ['Có', 'có'], 'Có'],
    ['one says no', 'yesNo', ['Có', 'Không'], 'Không'],
    ['yes, and KAD', 'yesNo', ['Có', 'KAD'], 'Có'],
    ['no, and KAD', 'yesNo', ['KAD', 'Không'], 'Không'],
    ['a blank is no 0', 'count', [12, ''], { is: 'gap', units: ['X2'] }],
    ['a blank beside KAD', 'count', ['', 'KAD'], { is: 'gap', units: ['X1'] }],
    ['a blank beside yes', 'yesNo', ['', 'Có'], { is: 'gap', units: ['X1'] }],
    ['nobody entered anything', 'count', ['', ''], { is: 'nothing' }],
    ['a word where a number stands', 'count', [12, 'mười'], { is: 'wrong', units: ['X2'] }],
    ['a number below 0', 'count', [-1, 2], { is: 'wrong', units: ['X1'] }],
    ['a number where yes or no stands', 'yesNo', [1, 'Có'], { is: 'wrong', units: ['X1'] }],
    ['an error beside a blank', 'count', ['#REF!', ''], { is: 'wrong', units: ['X1'] }],
  ])('%s', (_, type, cells, expected) => {
    expect(merged(type, cells)).toEqual(expected);
  });

  it.each(['level', 'points', 'percent', 'average', 'lateness'] as const)(
    'is left to the scorer where the figure is no sum: %s',
    (because) => {
      const left = { is: 'notSummed', because };
      expect(merged('count', [1, 2], because)).toEqual(left);
      expect(merged('count', [1, 'KAD'], because)).toEqual(left);
      expect(merged('count', ['KAD', 'KAD'], because)).toBe('KAD');
      expect(merged('count', ['', ''], because)).toEqual({ is: 'nothing' });
    },
  );

  it('is left to the scorer where a cell shows a day', () => {
    const [one, other] = parts([45750, 2]);
    if (!one || !other) throw new Error('No parts');
    expect(mergeFigure({ type: 'count' }, null, [{ ...one, isDate: true }, other])).toEqual({
      is: 'notSummed',
      because: 'date',
    });
  });
});

describe('A level', () => {
  const levels = ['Tốt', 'Khá', 'Chưa đạt'];
  const of = (cells: readonly CellValue[]) =>
    mergeFigure({ type: 'level' }, 'level', parts(cells), levels);
  const left = { is: 'notSummed', because: 'level' };

  it.each<[string, readonly CellValue[], unknown]>([
    ['that all have is proposed, no more', ['tốt', 'Tốt', 'TỐT'], 'Tốt'],
    ['of some only', ['Tốt', 'Khá'], left],
    ['beside KAD', ['Tốt', 'KAD'], left],
    ['beside a blank', ['Tốt', ''], left],
    ['that is none of the scale', ['Giỏi', 'Giỏi'], left],
    ['that is an error of a formula', ['#REF!', '#REF!'], left],
    ['that nobody has', ['KAD', 'KAD'], { is: 'value', entry: { is: 'notApplicable' } }],
  ])('%s', (_, cells, expected) => {
    const proposed = { is: 'proposed', entry: { is: 'text', text: expected } };
    expect(of(cells)).toEqual(typeof expected === 'string' ? proposed : expected);
  });
});

test('which figures of a plan are sums', () => {
  const of = plan(
    [
      criterion({ measure: measure('DAT', 'DU') }),
      criterion({ code: 'L', rule: 'lateness', measure: measure('MUON') }),
      judged('CHAM', 10),
    ],
    {
      figures: [
        figure('DAT'),
        figure('DU'),
        figure('MUON', { unitOfMeasure: 'ngày' }),
        figure('CHAM'),
        figure('TL', { type: 'amount', unitOfMeasure: '%' }),
        figure('TL2', { type: 'amount', unitOfMeasure: 'Tỷ lệ' }),
        figure('BQ', { type: 'amount', unitOfMeasure: 'triệu đồng/hộ' }),
        figure('MUC', { type: 'level' }),
        figure('DIEM', { type: 'points' }),
        figure('CO', { type: 'yesNo', unitOfMeasure: '' }),
      ],
    },
  );
  expect(Object.fromEntries(mergeable(of))).toEqual({
    DAT: null,
    DU: null,
    MUON: 'lateness',
    CHAM: 'points',
    TL: 'percent',
    TL2: 'percent',
    BQ: 'average',
    MUC: 'level',
    DIEM: 'points',
    CO: null,
  });
});

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }).map((number) => number / 10) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>('', 'KAD', 'mười', -1) },
);
const answer = fc.constantFrom<CellValue>('Có', 'Không', 'KAD', '', 'có lẽ');
const anyFigure = fc.record({
  type: fc.constantFrom<FigureType>('amount', 'yesNo'),
  not: fc.option(fc.constantFrom<NotSummed>('percent', 'level'), { nil: null }),
});
const cells = (least: number) =>
  anyFigure.chain((about) =>
    fc.record({
      about: fc.constant(about),
      cells: fc.array(about.type === 'yesNo' ? answer : cell, { minLength: least, maxLength: 6 }),
    }),
  );
/** What a later merger finds in the successor's cell. */
const left = (type: FigureType, not: NotSummed | null, of: readonly CellValue[]): CellValue => {
  const found = merged(type, of, not);
  return typeof found === 'object' ? '' : found;
};

describe('Whatever was entered', () => {
  test('the order of the units does not matter', () => {
    fc.assert(
      fc.property(cells(2), fc.nat(), ({ about: { type, not }, cells: of }, seed) => {
        const at = seed % of.length;
        const turned = [...of.slice(at), ...of.slice(0, at)].reverse();
        expect(left(type, not, turned)).toBe(left(type, not, of));
      }),
    );
  });

  test('two and then a third come to the same as all three at once', () => {
    fc.assert(
      fc.property(cells(3), ({ about: { type, not }, cells: of }) => {
        const [one = '', other = '', ...rest] = of;
        const twoFirst = left(type, not, [one, other]);
        // What nobody can sum up stays blank, as it is for all at once.
        expect(left(type, not, [twoFirst, ...rest])).toBe(left(type, not, of));
      }),
    );
  });

  test('no number is lost and none is made: the total of all units stays', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1000), { nil: 'KAD' }), { minLength: 2 }), (of) => {
        const numbers = of.filter((one) => typeof one === 'number');
        const total = numbers.reduce((sum, one) => sum + one, 0);
        expect(merged('count', of)).toBe(numbers.length === 0 ? 'KAD' : total);
      }),
    );
  });
});
