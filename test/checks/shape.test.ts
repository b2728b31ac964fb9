import type { CellValue } from '../../src/plan/entry';
import type { Figure } from '../../src/plan/figure';
import { criterion, measure } from '../rules/build';
import { figure, plan, unit } from '../scoring/build';
import { check } from './build';

/** Findings about one cell, typed into a figure of the plan. */
function findings(described: Figure, typed: CellValue) {
  const words = described.type === 'yesNo' || described.type === 'level';
  const about = criterion({
    rule: described.type === 'level' ? 'level' : words ? 'yesNo' : 'threshold',
    target: 0,
    measure: measure(described.code),
    scale: described.scale,
  });
  const small = plan([about], {
    units: [unit('BATO', { name: 'Ba Tơ' })],
    figures: [described],
    scales: [
      {
        code: 'MUC',
        name: 'Mức',
        kind: 'levels',
        rungs: [
          { at: 'Tốt', percent: 100 },
          { at: 'Đạt', percent: 50 },
        ],
      },
    ],
  });
  return check(small, { BATO: { [described.code]: typed } });
}

const count = figure('DAT', { label: 'Số đạt' });
const amount = figure('TIEN', { type: 'amount' });
const answer = figure('VMTD', { type: 'yesNo' });
const level = figure('MUC_DG', { type: 'level', scale: 'MUC' });
const about = { unit: 'Ba Tơ', figure: 'DAT', label: 'Số đạt' };
const place = { at: 'entry', unit: 'BATO', figure: 'DAT' };

test('a number where a number must stand is nothing to talk about', () => {
  for (const number of [0, 1, 19, 1e6]) expect(findings(count, number)).toEqual([]);
  expect(findings(amount, 0.5)).toEqual([]);
});

test('a text where a number must stand is given back', () => {
  expect(findings(count, 'chưa rõ')).toEqual([
    {
      code: 'entry.notANumber',
      severity: 'error',
      place,
      values: { ...about, typed: 'chưa rõ', meant: null, either: [] },
    },
  ]);
});

test('negative and half people', () => {
  expect(findings(count, -1)).toMatchObject([
    {
      code: 'entry.negative',
      severity: 'error',
      // A dash too many, or a sign that somebody meant: he says which.
      values: { ...about, number: -1, meant: null, either: [1] },
    },
  ]);
  expect(findings(count, 2.5)).toMatchObject([
    { code: 'entry.notWhole', severity: 'error', values: { number: 2.5, meant: null, either: [] } },
  ]);
});

test('1.234 people: an Excel with a decimal point took the thousands for decimals', () => {
  expect(findings(count, 1.234)).toMatchObject([
    { code: 'entry.notWhole', values: { meant: null, either: [1234] } },
  ]);
  for (const number of [0.125, 12.34, 1.2345]) {
    expect(findings(count, number)).toMatchObject([{ values: { meant: null, either: [] } }]);
  }
});

test.each([
  ['count', 'người', 1e6],
  ['points', 'điểm', 1e6],
  ['amount', 'kg', 1e9],
  ['amount', 'đồng', 1e12],
  ['amount', 'nghìn đồng', 1e9],
  ['amount', 'triệu đồng', 1e6],
  ['amount', 'tỷ đồng', 1e3],
  ['amount', '%', 200],
] as const)('%s of %s: more than %d is a warning, for it may be right', (type, of, limit) => {
  const one = figure('X', { type, unitOfMeasure: of });
  const tooLarge = (number: number) =>
    findings(one, number).filter(({ code }) => code === 'entry.tooLarge');
  expect(tooLarge(limit)).toEqual([]);
  expect(tooLarge(limit + 1)).toMatchObject([
    { severity: 'warning', values: { number: limit + 1, limit } },
  ]);
});

test('a ticked box is no number; in a yes/no figure it says yes, and an empty one must be asked', () => {
  expect(findings(count, true)).toMatchObject([
    {
      code: 'entry.boolean',
      severity: 'error',
      values: { typed: 'TRUE', meant: null, either: [] },
    },
  ]);
  expect(findings(answer, true)).toMatchObject([{ values: { meant: 'Có', either: [] } }]);
  expect(findings(answer, false)).toMatchObject([
    { code: 'entry.boolean', values: { meant: null, either: ['Không'] } },
  ]);
});

test.each(['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NAME?', 'Err:502'])(
  '%s is a failed formula, whatever the figure wants',
  (typed) => {
    for (const one of [count, answer, level]) {
      expect(findings(one, typed)).toMatchObject([
        { code: 'entry.formulaError', values: { typed } },
      ]);
    }
  },
);

test('"Có" and "Không" in any capitals are answers', () => {
  for (const typed of ['Có', 'CÓ', 'không']) {
    expect(findings(answer, typed).filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test.each([
  ['Co', 'Có'],
  ['Có'.normalize('NFD'), 'Có'],
  [' có', 'Có'],
  ['x', null],
  ['Khong', 'Không'],
])('"%s" is not one of the two answers, but perhaps %p', (typed, meant) => {
  expect(findings(answer, typed)).toMatchObject([
    {
      code: 'entry.unknownWord',
      severity: 'error',
      values: { typed, allowed: ['Có', 'Không'], meant },
    },
  ]);
});

test.each([
  ['Đạt', 'Có'],
  ['chưa đạt', 'Không'],
  ['Không đạt', 'Không'],
  ['0', 'Không'],
])('"%s" for an answer may mean %s: it is asked', (typed, perhaps) => {
  expect(findings(answer, typed)).toMatchObject([{ values: { meant: null, either: [perhaps] } }]);
});

test('a number is no answer and no level', () => {
  expect(findings(answer, 1)).toMatchObject([
    { code: 'entry.unknownWord', values: { typed: '1', meant: null, either: ['Có'] } },
  ]);
  expect(findings(level, 85)).toMatchObject([{ code: 'entry.unknownWord' }]);
});

test('a level that the scale does not know comes with those that it knows', () => {
  expect(findings(level, 'Xuất sắc')).toMatchObject([
    { code: 'entry.unknownWord', values: { allowed: ['Tốt', 'Đạt'], meant: null } },
  ]);
  expect(findings(level, 'dat')).toMatchObject([{ values: { meant: 'Đạt' } }]);
});

test('KAD is an answer only where the figure allows it', () => {
  expect(findings(count, 'KAD')).toEqual([]);
  expect(findings(figure('DAT', { mayBeNotApplicable: false }), 'KAD')).toMatchObject([
    { code: 'entry.mustApply', severity: 'error', place },
  ]);
});

test('"không áp dụng" in words is offered as KAD only where KAD is allowed', () => {
  const strict = { ...answer, mayBeNotApplicable: false };
  expect(findings(answer, 'Không áp dụng')).toMatchObject([{ values: { meant: 'KAD' } }]);
  expect(findings(strict, 'Không áp dụng')).toMatchObject([{ values: { meant: null } }]);
});
