import { type RuleParameters, ruleParameters } from '../../src/plan/criterion';
import { criterion, detailOf, measure, pointsOf } from './build';

const report = criterion({ rule: 'lateness', target: null, measure: measure('SO_NGAY') });
const terms = (given: Partial<RuleParameters>) => ({
  ...report,
  parameters: ruleParameters(given),
});
const points = (given: Partial<RuleParameters>) => (SO_NGAY: number) =>
  pointsOf(terms(given), { SO_NGAY });

test('chậm một ngày trừ 0,5 điểm, a day that was begun is a day', () => {
  expect([0, 0.1, 1, 1.5, 4].map(points({ perStep: 0.5 }))).toEqual([10, 9.5, 9.5, 9, 8]);
});

test('two days of grace are not counted', () => {
  const grace = points({ perStep: 0.5, from: 2 });
  expect([0, 2, 2.5, 3, 4].map(grace)).toEqual([10, 10, 9.5, 9.5, 9]);
  expect(detailOf(terms({ perStep: 0.5, from: 2 }), { SO_NGAY: 1 })).toEqual({ counted: 0 });
  expect(detailOf(terms({ perStep: 0.5, from: 2 }), { SO_NGAY: 5 })).toEqual({ counted: 3 });
});

test('chậm quá 10 ngày coi như không nộp: 10 days still count, 10 and a half do not', () => {
  const limited = points({ perStep: 0.5, limit: 10 });
  expect([10, 10.5, 11].map(limited)).toEqual([5, 0, 0]);
});

test('a limit of 0: whoever is late has not sent it', () => {
  expect([0, 1].map(points({ perStep: 0.5, limit: 0 }))).toEqual([10, 0]);
});

test('without a limit points end at 0', () => {
  expect([19, 20, 30].map(points({ perStep: 0.5 }))).toEqual([0.5, 0, 0]);
});

test('points that are left blank are none', () => {
  expect(points({})(3)).toBe(10);
});

test('before the day is not late', () => {
  const early = { ...terms({ perStep: 0.5 }), measure: measure('NGAY_NOP - HAN_NOP') };
  expect(pointsOf(early, { NGAY_NOP: 12, HAN_NOP: 15 })).toBe(10);
});

test('binary numbers begin no day: 8.3 less 0.3 is 8', () => {
  // 8.3 - 0.3 is stored as a little more than 8.
  expect(points({ perStep: 0.5, from: 0.3 })(8.3)).toBe(6);
});
