import { ruleParameters } from '../../src/plan/criterion';
import type { TotalPolicy } from '../../src/plan/ranking';
import { usualTotals } from '../../src/templates/build/results';
import { measure } from '../rules/build';
import { appraisals, judged, plan, scoredUnit } from './build';

/** 60 + 40 points, up to 10 of bonus (two kinds) and of penalty. */
const withExtras = (limits: Partial<TotalPolicy> = {}) =>
  plan(
    [
      judged('A', 60),
      judged('B', 40, { group: 'II' }),
      judged('T1', 5, { role: 'bonus' }),
      judged('T2', 5, { role: 'bonus', group: 'II' }),
      judged('P', 10, { role: 'penalty', group: 'II' }),
      judged('PHU', 10, { role: 'tieOnly' }),
    ],
    { totals: { ...usualTotals, ...limits } },
  );
const nothing = { A: 0, B: 0, T1: 0, T2: 0, P: 0, PHU: 0 };
type Typed = Readonly<Record<string, number | string>>;
const score = (typed: Typed, limits: Partial<TotalPolicy> = {}) =>
  scoredUnit(withExtras(limits), { ...nothing, ...typed });

test('a bonus is added, a penalty taken away', () => {
  expect(score({ A: 50, B: 30, T1: 3, T2: 2, P: 4 })).toMatchObject({
    total: 81,
    bonus: 5,
    penalty: 4,
  });
});

test('neither is points of a content group', () => {
  const { groups, full } = score({ A: 50, B: 30, T1: 3, T2: 2, P: 4 });
  expect([...groups.values()]).toEqual([50, 30]);
  expect([...full.values()]).toEqual([60, 40]);
});

test('what only decides ties is in no sum', () => {
  expect(score({ A: 50, B: 30, PHU: 10 })).toMatchObject({ total: 80, bonus: 0, penalty: 0 });
});

test('without a limit the total may pass 100', () => {
  expect(score({ A: 60, B: 40, T1: 5, T2: 5 }).total).toBe(110);
});

test.each([
  [2.99, 2.99],
  [3, 3],
  [3.01, 3],
])('a bonus of %d under a limit of 3 counts %d', (T1, counted) => {
  expect(score({ A: 50, T1 }, { bonusLimit: 3 })).toMatchObject({
    bonus: counted,
    total: 50 + counted,
  });
});

test.each([
  [5.99, 5.99],
  [6, 6],
  [6.01, 6],
])('a penalty of %d under a limit of 6 takes %d away', (P, taken) => {
  expect(score({ A: 50, P }, { penaltyLimit: 6 })).toMatchObject({ penalty: taken });
  expect(score({ A: 50, P }, { penaltyLimit: 6 }).total).toBeCloseTo(50 - taken, 9);
});

test('a limit holds for all bonuses together: 5 + 5 under a limit of 8', () => {
  expect(score({ A: 50, T1: 5, T2: 5 }, { bonusLimit: 8 }).total).toBe(58);
});

test('a limit of 0 is a limit: nothing is added, nothing taken', () => {
  const none = { bonusLimit: 0, penaltyLimit: 0 };
  expect(score({ A: 50, T1: 5, P: 5 }, none)).toMatchObject({ total: 50, bonus: 0, penalty: 0 });
});

test('the limit of the bonus is not that of the penalty', () => {
  expect(score({ A: 50, T1: 5, P: 10 }, { bonusLimit: 1 }).total).toBe(41);
  expect(score({ A: 50, T1: 5, P: 10 }, { penaltyLimit: 1 }).total).toBe(54);
});

test('the total ends at its limit, after bonus and penalty', () => {
  const limit = { totalLimit: 100 };
  expect(score({ A: 60, B: 40, T1: 5 }, limit).total).toBe(100);
  // 100 + 5 - 4 = 101 before the limit, and not 100 - 4.
  expect(score({ A: 60, B: 40, T1: 5, P: 4 }, limit).total).toBe(100);
  expect(score({ A: 60, B: 40, T1: 5, P: 6 }, limit).total).toBe(99);
  expect(score({ A: 60, B: 40 }, { totalLimit: 99.5 }).total).toBe(99.5);
});

test('the total never falls below 0', () => {
  expect(score({ A: 10, P: 10 }).total).toBe(0);
  expect(score({ A: 3, P: 10 }).total).toBe(0);
  expect(score({ A: 10.01, P: 10 }).total).toBe(0.01);
});

test('a net bonus may be negative, and then takes away', () => {
  const net = plan([
    judged('A', 60),
    judged('T', 5, {
      role: 'bonus',
      rule: 'netBonus',
      measure: measure('KHEN - KY_LUAT'),
      parameters: ruleParameters({ perStep: 1, limit: 3 }),
    }),
  ]);
  const of = (KHEN: number, KY_LUAT: number) =>
    scoredUnit({ ...net, totals: { ...usualTotals, bonusLimit: 4 } }, { A: 50, KHEN, KY_LUAT });
  expect(of(7, 1)).toMatchObject({ bonus: 4, total: 54 });
  expect(of(1, 3)).toMatchObject({ bonus: -2, total: 48 });
  expect(of(0, 9)).toMatchObject({ bonus: -3, total: 47 });
});

test('what does not apply scales the points proper, not bonus and penalty', () => {
  // 30 of 60 is 50 of 100; 5 of bonus stay 5, 2 of penalty stay 2.
  expect(score({ A: 30, B: 'KAD', T1: 5, P: 2 }).total).toBe(53);
});

test('a bonus or penalty that does not apply is not spread over the rest', () => {
  expect(score({ A: 50, B: 30, T1: 'KAD', P: 'KAD' })).toMatchObject({
    total: 80,
    notApplicablePoints: 0,
  });
});

test('a missing penalty takes nothing away, and is counted as missing', () => {
  expect(score({ A: 50, P: '' })).toMatchObject({ total: 50, penalty: 0, missing: 1 });
});

test('appraised points replace those of a bonus and of a penalty', () => {
  const decided = appraisals({ BATO: { T1: 1, P: 7 } });
  const result = scoredUnit(withExtras(), { ...nothing, A: 50, T1: 5, P: 2 }, decided);
  expect(result).toMatchObject({ total: 44, computedTotal: 53, bonus: 1, penalty: 7 });
});

test('bonus and penalty are rounded as points are', () => {
  const whole = { ...withExtras(), rounding: { points: 0, total: 2 } };
  const decided = appraisals({ BATO: { T1: 1.25, T2: 1.25, P: 3.25 } });
  // 2.5 of bonus are 3 whole points, 3.25 of penalty are 3.
  expect(scoredUnit(whole, { ...nothing, A: 50 }, decided)).toMatchObject({
    bonus: 3,
    penalty: 3,
    total: 50,
  });
});
