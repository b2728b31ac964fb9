import type { CellValue } from '../../src/plan/entry';
import { figure, plan } from '../scoring/build';
import { odd, outline } from './build';
import { column, counted, units } from './plausibilityBuild';

const seven = units(['A', 'B', 'C', 'D', 'E', 'G', 'H']);
const articles = plan([counted('BAI')], { units: seven });

type Cells = Readonly<Record<string, CellValue>>;

const jumps = (before: Cells, now: Cells, of = articles) =>
  odd(of, column('BAI', now), column('BAI', before));

/** The same number before in all seven communes. */
const all = (number: number): Cells => Object.fromEntries(seven.map(({ code }) => [code, number]));

test('505 articles after 50 is a digit too many, where the others wrote a tenth more', () => {
  const before = { A: 40, B: 50, C: 60, D: 30, E: 45, G: 55, H: 50 };
  const now = { A: 44, B: 55, C: 66, D: 33, E: 50, G: 60, H: 505 };
  // With 1 added: 45/41, 56/51, 67/61, 34/31, 51/46, 61/56, 506/51; the middle one is 56/51 = 1.098.
  expect(jumps(before, now)).toEqual([
    {
      code: 'plausible.jump',
      severity: 'warning',
      place: { at: 'entry', unit: 'H', figure: 'BAI' },
      values: {
        unit: 'Xã H',
        figure: 'BAI',
        label: 'Số liệu BAI',
        before: 50,
        now: 505,
        usual: 10,
        units: 7,
      },
    },
  ]);
});

test('2 that become 4 are no alarm, nor 3 that become 12: less than ten more', () => {
  expect(jumps({ ...all(20), H: 2 }, { ...all(20), H: 4 })).toEqual([]);
  expect(jumps({ ...all(20), H: 3 }, { ...all(20), H: 12 })).toEqual([]);
  expect(jumps({ ...all(20), H: 3 }, { ...all(20), H: 13 })).toHaveLength(1);
});

test('a figure must more than double where nothing else changed', () => {
  // ln(62/31) is 0.693, ln(63/31) is 0.709; 3.5 times the least spread is 0.7.
  expect(jumps(all(30), { ...all(30), H: 61 })).toEqual([]);
  expect(jumps(all(30), { ...all(30), H: 62 })).toHaveLength(1);
});

test('to fall to nothing is a jump, too', () => {
  expect(jumps(all(30), { ...all(30), H: 0 })).toMatchObject([{ values: { before: 30, now: 0 } }]);
  expect(jumps(all(30), { ...all(30), H: '' })).toEqual([]);
  expect(jumps(all(30), { ...all(30), H: 'KAD' })).toEqual([]);
});

test('where all tripled, the one that did not is odd', () => {
  // 61/21 is 2.905: up by 190 %; from 20 the 60 of the others was to be expected.
  expect(jumps(all(20), { ...all(60), H: 20 })).toMatchObject([
    { place: { unit: 'H' }, values: { before: 20, now: 20, usual: 190 } },
  ]);
  expect(jumps(all(20), all(60))).toEqual([]);
});

test('where every commune changes a lot, 50 to 140 is nothing special', () => {
  const now = { A: 20, B: 30, C: 50, D: 80, E: 120, G: 50, H: 140 };
  // Median 0, MAD |ln(31/51)| = 0.498, spread 0.738: only beyond e^2.58, 13 times, it would be far.
  expect(jumps(all(50), now)).toEqual([]);
});

test('five units of a cluster are too few to know what is usual, six are enough', () => {
  const cells = (count: number, last: number): Cells =>
    Object.fromEntries(seven.slice(0, count).map(({ code }, index) => [code, index ? 30 : last]));
  expect(jumps(cells(5, 30), cells(5, 300))).toEqual([]);
  expect(jumps(cells(6, 30), cells(6, 300))).toHaveLength(1);
});

test('another cluster does not make it usual', () => {
  const eight = units(['I', 'K', 'L', 'M', 'N', 'O', 'P', 'Q']).map((each) => ({
    ...each,
    cluster: 'B',
  }));
  const both = { ...articles, units: [...seven, ...eight] };
  const grown = Object.fromEntries(eight.map(({ code }) => [code, 300]));
  const before = { ...all(30), ...Object.fromEntries(eight.map(({ code }) => [code, 30])) };
  const found = jumps(before, { ...all(30), ...grown, H: 300 }, both);
  expect(outline(found)).toEqual(['plausible.jump H BAI']);
});

test('money jumps alike in đồng and in million đồng', () => {
  const money = { ...articles, figures: [figure('BAI', { type: 'amount' })] };
  // A tenth of the middle one, 1.4, is added: (140 + 1.4) / (14 + 1.4) is 9.2. Then G: from 0.2 to 1.5.
  const before = { A: 12, B: 15, C: 18, D: 10, E: 20, G: 0.2, H: 14 };
  const now = { ...before, G: 1.5, H: 140 };
  const times = (by: number, cells: Readonly<Record<string, number>>): Cells =>
    Object.fromEntries(Object.entries(cells).map(([code, number]) => [code, number * by]));
  for (const by of [1, 1e6]) {
    const found = jumps(times(by, before), times(by, now), money);
    expect(outline(found)).toEqual(['plausible.jump H BAI']);
  }
});

test('points and steady figures do not jump', () => {
  const points = { ...articles, figures: [figure('BAI', { type: 'points' })] };
  const steady = { ...articles, figures: [figure('BAI', { steady: true })] };
  expect(jumps(all(30), { ...all(30), H: 300 }, points)).toEqual([]);
  expect(outline(jumps(all(30), { ...all(30), H: 300 }, steady))).toEqual([
    'plausible.steadyChanged H BAI',
  ]);
});

test('four jumps in one row are one finding: a line pasted in the wrong place, or a merger', () => {
  const codes = ['S1_A', 'S1_B', 'S1_C', 'S1_D', 'S1_E'];
  const five = plan(codes.map(counted), { units: seven });
  const row = (number: number) => Object.fromEntries(codes.map((code) => [code, number]));
  const rows = Object.fromEntries(seven.map(({ code }, index) => [code, row(30 + index)]));
  const jumped = (count: number) => odd(five, { ...rows, H: { ...row(36), ...row4(count) } }, rows);
  const row4 = (count: number) =>
    Object.fromEntries(codes.slice(0, count).map((code) => [code, 300]));
  expect(outline(jumped(3))).toEqual(codes.slice(0, 3).map((code) => `plausible.jump H ${code}`));
  expect(jumped(4)).toMatchObject([
    {
      code: 'plausible.rowJumped',
      severity: 'warning',
      place: { at: 'entry', unit: 'H', figure: 'S1_A' },
      values: {
        ...{ unit: 'Xã H', figures: 4, compared: 5 },
        labels: codes.slice(0, 4).map((code) => `Số liệu ${code}`),
      },
    },
  ]);
});
