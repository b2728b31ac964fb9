import { medianOf, usualOf } from '../../src/checks/plausibility/robust';
import { criterion, measure } from '../rules/build';
import { figure, plan } from '../scoring/build';
import { odd, only, outline, check, type Typed } from './build';
import { counted, units } from './plausibilityBuild';

const codes = ['A', 'B', 'C', 'D', 'E', 'G', 'H'];
const trained = criterion({ code: 'HL', name: 'Huấn luyện', target: 10 });
const seven = plan([trained], { units: units(codes) });

type Pair = readonly [reached: number, of: number];

const rows = (pairs: readonly Pair[]): Typed =>
  Object.fromEntries(pairs.map(([DAT, DU_KT], index) => [codes[index] ?? '', { DAT, DU_KT }]));

/** All passed in six communes; the seventh is what matters. */
const allBut = (last: Pair): Typed =>
  rows([[10, 10], [12, 12], [20, 20], [8, 8], [30, 30], [15, 15], last]);

test('the middle of an even number lies between the two middle ones', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([10, 9, 2, 100])).toBe(9.5);
});

test('what is usual is not moved by what is odd: median and MAD', () => {
  // 2, 3, 3, 4, 5, 900: median 3.5; distances 0.5, 0.5, 0.5, 1.5, 1.5, 896.5: MAD 1.
  expect(usualOf([900, 3, 2, 5, 4, 3])).toEqual({ middle: 3.5, spread: 1 / 0.6745 });
  expect(usualOf([900, 3, 2, 5, 4])).toBeNull();
});

test('12 of 20 where everybody else has all is far below, and says against what', () => {
  // Below 100 % - 3.5 * 10 % = 65 %.
  expect(odd(seven, allBut([12, 20]))).toEqual([
    {
      code: 'plausible.outlier',
      severity: 'warning',
      place: { at: 'entry', unit: 'H', figure: 'DAT' },
      values: {
        unit: 'Xã H',
        criterion: 'HL',
        name: 'Huấn luyện',
        numerator: 12,
        denominator: 20,
        usual: 100,
        isAbove: false,
        units: 7,
      },
    },
  ]);
  expect(odd(seven, allBut([14, 20]))).toEqual([]);
});

test('90 % where a fifth is usual is far above', () => {
  const found = odd(
    seven,
    rows([
      [10, 50],
      [11, 50],
      [9, 50],
      [21, 100],
      [19, 100],
      [20, 100],
      [45, 50],
    ]),
  );
  // 18, 19, 20, 20, 21, 22, 90 %: median 20 %.
  expect(found).toMatchObject([
    { place: { unit: 'H' }, values: { numerator: 45, usual: 20, isAbove: true, units: 7 } },
  ]);
});

test('1 of 3 is two people less, which is nothing; 1 of 4 is three', () => {
  expect(odd(seven, allBut([1, 3]))).toEqual([]);
  expect(odd(seven, allBut([1, 4]))).toHaveLength(1);
});

test('ratios that differ everywhere make nobody odd', () => {
  // 30, 45, 60, 70, 85, 95, 100 %: median 70 %, MAD 25 %, limit 3.5 * 37 %.
  const pairs = [30, 45, 60, 70, 85, 95, 100].map((DAT): Pair => [DAT, 100]);
  expect(odd(seven, rows(pairs))).toEqual([]);
});

test('a result short of its target is said once', () => {
  const strict = { ...seven, criteria: [{ ...trained, target: 70 }] };
  const found = check(strict, allBut([12, 20]));
  expect(only('target.short', found)).toHaveLength(1);
  expect(only('plausible.outlier', found)).toEqual([]);
});

test('wrong, missing and inapplicable figures are nobody’s result', () => {
  for (const cells of [{ DAT: 12 }, { DAT: 'x', DU_KT: 20 }, { DAT: 'KAD', DU_KT: 'KAD' }]) {
    const typed: Typed = { ...allBut([0, 0]), H: cells };
    expect(odd(seven, typed)).toEqual([]);
  }
  expect(odd(seven, allBut([0, 0]))).toEqual([]);
});

test('the biggest commune is not odd for its size: plain numbers are not compared', () => {
  const articles = plan([counted('BAI')], { units: units(codes) });
  const typed = Object.fromEntries(codes.map((code, index) => [code, { BAI: index ? 32 : 240 }]));
  expect(odd(articles, typed)).toEqual([]);
});

test('two criteria with the same ratio make one finding', () => {
  const again = { ...trained, code: 'HL2', name: 'Huấn luyện, lần nữa' };
  const twice = { ...seven, criteria: [trained, again] };
  expect(odd(twice, allBut([12, 20]))).toHaveLength(1);
});

test('a unit far from the others in four results of five is one finding', () => {
  const parts = ['TC_A', 'TC_B', 'TC_C', 'TC_D', 'TC_E'];
  const five = plan(
    parts.map((code) => criterion({ code, target: 10, measure: measure(code, 'SO') })),
    { units: units(codes), figures: [...parts, 'SO'].map((code) => figure(code)) },
  );
  const row = (low: number) => ({
    SO: 20,
    ...Object.fromEntries(parts.map((code, index) => [code, index < low ? 10 : 20])),
  });
  const typed = (low: number) =>
    Object.fromEntries(codes.map((code) => [code, code === 'H' ? row(low) : row(0)]));
  expect(outline(odd(five, typed(3)))).toEqual([
    'plausible.outlier H TC_A',
    'plausible.outlier H TC_B',
    'plausible.outlier H TC_C',
  ]);
  expect(odd(five, typed(4))).toMatchObject([
    {
      code: 'plausible.rowOutlier',
      place: { at: 'entry', unit: 'H', figure: 'TC_A' },
      values: {
        ...{ unit: 'Xã H', results: 4, compared: 5 },
        criteria: ['TC_A', 'TC_B', 'TC_C', 'TC_D'],
      },
    },
  ]);
});
