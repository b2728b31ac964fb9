import { type RuleParameters, ruleParameters } from '../../src/plan/criterion';
import { criterion, detailOf, measure, pointsOf } from './build';

const perPercent = criterion({
  rule: 'stepDeduction',
  target: 75,
  parameters: ruleParameters({ step: 1, perStep: 0.5 }),
});
const changed = (given: Partial<RuleParameters>) => ({
  ...perPercent,
  parameters: ruleParameters({ perStep: 0.5, ...given }),
});
const thousandths = (part: number) => ({ DAT: part, DU_KT: 1000 });

test('cứ mỗi 1 % thiếu, kể cả phần lẻ, trừ 0,5 điểm: 71,2 % so với 75 % là 4 bước, còn 8 điểm', () => {
  expect(pointsOf(perPercent, thousandths(712))).toBe(8);
  expect(detailOf(perPercent, thousandths(712))).toEqual({ counted: 4 });
});

test('cứ đủ 1 % thiếu mới trừ: 71,2 % là 3 bước đủ, còn 8,5 điểm', () => {
  const full = { ...perPercent, partialSteps: 'full' as const };
  expect(pointsOf(full, thousandths(712))).toBe(8.5);
  expect(detailOf(full, thousandths(712))).toEqual({ counted: 3 });
});

test('on the line of a step both count the same: 71 % is 4 steps short', () => {
  expect(pointsOf(perPercent, thousandths(710))).toBe(8);
  expect(pointsOf({ ...perPercent, partialSteps: 'full' }, thousandths(710))).toBe(8);
});

test('the target earns all points, and nothing more lies beyond it', () => {
  expect(pointsOf(perPercent, thousandths(750))).toBe(10);
  expect(pointsOf(perPercent, thousandths(1000))).toBe(10);
  expect(detailOf(perPercent, thousandths(1000))).toEqual({ counted: 0 });
});

test('a step of 5 %: 12.5 % short is three begun steps', () => {
  expect(pointsOf(changed({ step: 5 }), thousandths(625))).toBe(8.5);
});

test('a step that is left blank is 1, points that are left blank are none', () => {
  expect(pointsOf(changed({}), thousandths(700))).toBe(7.5);
  expect(pointsOf(changed({ perStep: null }), thousandths(700))).toBe(10);
});

test('never below 0, nor below the floor', () => {
  expect(pointsOf(perPercent, thousandths(0))).toBe(0); // 75 steps
  expect(pointsOf(changed({ floor: 60 }), thousandths(0))).toBe(6);
  expect(pointsOf(changed({ floor: 60 }), thousandths(700))).toBe(7.5);
});

test('fewer is better: each case above 2 costs half a point, whether 2 are allowed or not', () => {
  const cases = { ...perPercent, target: 2, measure: measure('SO_VU') };
  const points = (comparison: '<=' | '<') => (SO_VU: number) =>
    pointsOf({ ...cases, comparison }, { SO_VU });
  expect([0, 2, 3, 5].map(points('<='))).toEqual([10, 10, 9.5, 8.5]);
  expect([0, 2, 3, 5].map(points('<'))).toEqual([10, 10, 9.5, 8.5]);
});

test('binary numbers neither add a step nor take one away', () => {
  const tenths = { ...changed({ step: 0.1 }), measure: measure('TY_LE') };
  // 1.1 - 0.8 is stored as a little more than three tenths, 0.3 / 0.1 as a little less than 3.
  expect(pointsOf({ ...tenths, target: 1.1 }, { TY_LE: 0.8 })).toBe(8.5);
  expect(pointsOf({ ...tenths, target: 0.3, partialSteps: 'full' }, { TY_LE: 0 })).toBe(8.5);
});
