import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan';
import { nothingDecided } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import { entries, judged, plan, scoredUnit, unit } from './build';

describe('half a hundredth is rounded up, however binary numbers store it', () => {
  const one = plan([judged('A', 10)]);

  it.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [1.0049, 1],
    [8.345, 8.35],
    [0.615, 0.62],
  ])('in points: %d is %d', (typed, points) => {
    expect(scoredUnit(one, { A: typed }).outcomes.get('A')).toEqual({ is: 'points', points });
  });

  it.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [1.004, 1],
  ])('in totals: %d is %d', (typed, total) => {
    const fine = { ...one, rounding: { points: 3, total: 2 } };
    expect(scoredUnit(fine, { A: typed }).total).toBe(total);
  });
});

describe('totals are rounded before they are ranked', () => {
  const ranks = (first: number, second: number, tieChain: readonly string[] = []) => {
    const fine = plan([judged('A', 100)], {
      rounding: { points: 3, total: 2 },
      ranking: { method: 'competition', tieChain },
      units: [unit('BATO'), unit('BAVI')],
    });
    const typed = entries({ BATO: { A: first }, BAVI: { A: second } });
    return scorePlan(fine, typed).units.map(({ rank }) => rank);
  };

  it('80.004 and 80.001 are both 80 and share the rank', () => {
    expect(ranks(80.004, 80.001)).toEqual([1, 1]);
    expect(ranks(80.001, 80.004)).toEqual([1, 1]);
  });

  it('80.004 and 80.005 are 80 and 80.01', () => {
    expect(ranks(80.004, 80.005)).toEqual([2, 1]);
  });

  it('unless the tie chain asks for the finer points', () => {
    expect(ranks(80.001, 80.004, ['A'])).toEqual([2, 1]);
  });
});

test('what is scaled up is rounded as the exact fraction is', () => {
  // `earned` hundredths of `open` points, on the scale of 100: earned*100/open hundredths, half up.
  const exact = (earned: number, open: number): number => {
    const [twice, divisor] = [BigInt(earned) * 200n, 2n * BigInt(open)];
    return Number((twice + BigInt(open)) / divisor) / 100;
  };
  const open = fc.integer({ min: 1, max: 99 });
  const share = fc.nat({ max: 10_000 });
  fc.assert(
    fc.property(open, share, (points, part) => {
      const earned = Math.floor((points * part) / 100);
      const hundred = plan([judged('A', points), judged('B', 100 - points, { group: 'II' })]);
      const { total } = scoredUnit(hundred, { A: earned / 100, B: 'KAD' });
      expect(total).toBe(exact(earned, points));
    }),
    { seed: 2025, numRuns: 500 },
  );
});

describe('the 3,321 communes of the country', () => {
  const COUNT = 3321;
  const codes = ['A', 'B', 'C', 'D', 'E'];
  /** Hundredths of points; few enough different ones that many totals are equal. */
  const hundredths = fc.sample(fc.tuple(...codes.map(() => fc.integer({ min: 0, max: 1250 }))), {
    numRuns: COUNT,
    seed: 3321,
  });
  const units = hundredths.map((_, i) => unit(`X${i}`));
  const country = plan(
    codes.map((code, i) => judged(code, 20, { group: i < 2 ? 'I' : 'II' })),
    { units },
  );
  const typed = entries(
    Object.fromEntries(
      hundredths.map((own, i) => [
        `X${i}`,
        Object.fromEntries(codes.map((code, k) => [code, (own[k] ?? 0) / 100])),
      ]),
    ),
  );
  const ranksOf = (of: Plan) =>
    new Map(scorePlan(of, typed, nothingDecided).units.map((each) => [each.unit, each.rank]));
  const sums = hundredths.map((own) => own.reduce((sum, one) => sum + one, 0));

  it('rank by two decimals exactly as by whole hundredths', () => {
    const sorted = [...sums].sort((one, other) => other - one);
    const ranks = ranksOf(country);
    expect(sums.map((_, i) => ranks.get(`X${i}`))).toEqual(
      sums.map((sum) => sorted.indexOf(sum) + 1),
    );
    // The sample has ties, or it would show little.
    expect(new Set(sums).size).toBeLessThan(COUNT / 1.5);
  });

  it('rank by the tie chain exactly as by whole hundredths', () => {
    const first = hundredths.map(([a = 0, b = 0]) => a + b);
    // The total before the group, as one number.
    const keys = sums.map((sum, i) => sum * 10_000 + (first[i] ?? 0));
    const sorted = [...keys].sort((one, other) => other - one);
    const ranks = ranksOf({ ...country, ranking: { method: 'competition', tieChain: ['I'] } });
    expect(keys.map((_, i) => ranks.get(`X${i}`))).toEqual(
      keys.map((key) => sorted.indexOf(key) + 1),
    );
  });

  it('rank alike in whatever order they stand', () => {
    const inOrder = ranksOf(country);
    fc.assert(
      fc.property(fc.shuffledSubarray(units, { minLength: COUNT }), (shuffled) => {
        expect(ranksOf({ ...country, units: shuffled })).toEqual(inOrder);
      }),
      { seed: 1, numRuns: 3 },
    );
  });
});
