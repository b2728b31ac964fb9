import { contentGroup, usualTotals } from '../../src/templates/build/results';
import { judged, plan, scoredUnit, twoGroups } from './build';

type Weights = readonly [first: number | null, second: number | null];
const weighted = { ...usualTotals, aggregation: 'weightedMean' } as const;

/** 10 + 30 points in group I, 50 in group II; they need not add up to 100. */
const mean = ([first, second]: Weights, cap: number | null = null) =>
  plan([judged('A', 10), judged('B', 30), judged('C', 50, { group: 'II' })], {
    totals: weighted,
    groups: twoGroups({ weight: first, cap }, { weight: second }),
  });
const total = (weights: Weights, A: number | string, B: number | string, C: number | string) =>
  scoredUnit(mean(weights), { A, B, C }).total;

test('each group counts by the percentage that it reached, and by its weight', () => {
  // 20 of 40 is 50 %, 45 of 50 is 90 %: 0.3 x 50 + 0.7 x 90 = 78.
  expect(total([30, 70], 5, 15, 45)).toBe(78);
});

test('full points are 100, none are 0', () => {
  expect(total([30, 70], 10, 30, 50)).toBe(100);
  expect(total([30, 70], 0, 0, 0)).toBe(0);
});

test('weights say how groups stand to each other: 3 to 7 is 30 to 70', () => {
  expect(total([3, 7], 5, 15, 45)).toBe(78);
});

test('a group without a weight, or with 0, has no part', () => {
  expect(total([null, 70], 5, 15, 45)).toBe(90);
  expect(total([30, 0], 5, 15, 45)).toBe(50);
});

test('a group in which nothing applies leaves the mean to the others', () => {
  expect(total([30, 70], 'KAD', 'KAD', 45)).toBe(90);
  expect(total([30, 70], 5, 15, 'KAD')).toBe(50);
});

test('within a group what does not apply is left out: 15 of 30 is 50 %', () => {
  expect(total([30, 70], 'KAD', 15, 45)).toBe(78);
});

test('where only groups without a weight are left, there is no mean', () => {
  expect(total([0, 70], 5, 15, 'KAD')).toBe(0);
  expect(total([null, null], 5, 15, 45)).toBe(0);
});

test('a cap makes a group full earlier', () => {
  // 20 of 20 is 100 %: 0.3 x 100 + 0.7 x 90 = 93.
  expect(scoredUnit(mean([30, 70], 20), { A: 5, B: 15, C: 45 }).total).toBe(93);
});

test('a group that is lost counts as 0 % with its whole weight', () => {
  const lost = mean([30, 70]);
  const criteria = lost.criteria.map((one) =>
    one.code === 'A' ? { ...one, gate: 'group' as const } : one,
  );
  // 0.3 x 0 + 0.7 x 90 = 63.
  expect(scoredUnit({ ...lost, criteria }, { A: 0, B: 30, C: 45 }).total).toBe(63);
});

test('bonus and penalty are points of the total, whatever the weights', () => {
  const more = plan(
    [
      ...mean([30, 70]).criteria,
      judged('T', 5, { role: 'bonus' }),
      judged('P', 5, { role: 'penalty', group: 'II' }),
    ],
    { totals: weighted, groups: twoGroups({ weight: 30 }, { weight: 70 }) },
  );
  expect(scoredUnit(more, { A: 5, B: 15, C: 45, T: 4, P: 1 }).total).toBe(81);
});

test('the mean is rounded once, at the end: a third each of 100, 100 and 0 % is 66.67', () => {
  const thirds = plan(
    [judged('A', 10), judged('B', 10, { group: 'II' }), judged('C', 10, { group: 'III' })],
    {
      totals: weighted,
      groups: [
        ...twoGroups({ weight: 1 }, { weight: 1 }),
        { ...contentGroup('III', 'Ba là', 'Nội dung ba'), weight: 1 },
      ],
    },
  );
  expect(scoredUnit(thirds, { A: 10, B: 10, C: 0 }).total).toBe(66.67);
});
