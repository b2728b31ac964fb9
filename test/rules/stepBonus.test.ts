import { type RuleParameters, ruleParameters } from '../../src/plan/criterion';
import { criterion, detailOf, measure, pointsOf } from './build';

const beyond = criterion({
  rule: 'stepBonus',
  target: 75,
  parameters: ruleParameters({ step: 1, perStep: 0.5, floor: 50 }),
});
const changed = (given: Partial<RuleParameters>) => ({
  ...beyond,
  parameters: ruleParameters({ perStep: 0.5, floor: 50, ...given }),
});
const thousandths = (part: number) => ({ DAT: part, DU_KT: 1000 });

test('đạt chỉ tiêu được một nửa số điểm, cứ vượt 1 % kể cả phần lẻ thêm 0,5 điểm', () => {
  expect(pointsOf(beyond, thousandths(750))).toBe(5);
  expect(pointsOf(beyond, thousandths(782))).toBe(7); // 3.2 %: four begun steps
  expect(detailOf(beyond, thousandths(782))).toEqual({ counted: 4 });
});

test('cứ vượt đủ 1 % mới thêm: 78,2 % là 3 bước', () => {
  expect(pointsOf({ ...beyond, partialSteps: 'full' }, thousandths(782))).toBe(6.5);
});

test('below the target nothing is earned, however near', () => {
  expect(pointsOf(beyond, thousandths(749))).toBe(0);
  expect(pointsOf(beyond, thousandths(0))).toBe(0);
  expect(detailOf(beyond, thousandths(700))).toEqual({ counted: 0 });
});

test('up to the maximum and no further', () => {
  expect(pointsOf(beyond, thousandths(850))).toBe(10);
  expect(pointsOf(beyond, thousandths(900))).toBe(10);
});

test('without a floor the target itself earns nothing yet', () => {
  const bare = changed({ floor: null });
  expect(pointsOf(bare, thousandths(750))).toBe(0);
  expect(pointsOf(bare, thousandths(790))).toBe(2);
});

test('a step that is left blank is 1, points that are left blank are none', () => {
  expect(pointsOf(changed({}), thousandths(770))).toBe(6);
  expect(pointsOf(changed({ step: 2 }), thousandths(770))).toBe(5.5);
  expect(pointsOf(changed({ perStep: null }), thousandths(900))).toBe(5);
});

test('a strict target: 75 % is not above 75 %', () => {
  const strict = { ...beyond, comparison: '>' as const };
  expect(pointsOf(strict, thousandths(750))).toBe(0);
  expect(pointsOf(strict, thousandths(760))).toBe(5.5);
});

test('fewer is better: three cases less than the ten allowed are three steps', () => {
  const cases = {
    ...beyond,
    comparison: '<=' as const,
    target: 10,
    measure: measure('SO_VU'),
  };
  const points = (SO_VU: number) => pointsOf(cases, { SO_VU });
  expect([11, 10, 7, 0].map(points)).toEqual([0, 5, 6.5, 10]);
});
