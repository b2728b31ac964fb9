import { type RuleParameters, ruleParameters } from '../../src/plan/criterion';
import { criterion, detailOf, measure, pointsOf } from './build';

const offence = criterion({ rule: 'perOccurrence', target: null, measure: measure('SO_VU') });
const points = (given: Partial<RuleParameters>) => (SO_VU: number) =>
  pointsOf({ ...offence, parameters: ruleParameters(given) }, { SO_VU });

test('mỗi vụ trừ 2 điểm, không quá số điểm tối đa', () => {
  expect([0, 1, 2, 5, 6].map(points({ perStep: 2 }))).toEqual([10, 8, 6, 0, 0]);
});

test('hai vụ đầu mỗi vụ trừ 1 điểm, từ vụ thứ ba mỗi vụ trừ 2 điểm', () => {
  const tiered = points({ perStep: 1, from: 2, beyond: 2 });
  expect([0, 1, 2, 3, 4, 6, 7].map(tiered)).toEqual([10, 9, 8, 6, 4, 0, 0]);
});

test('after the first ones nothing more is lost where no points are given for them', () => {
  expect([2, 3, 9].map(points({ perStep: 1, from: 2 }))).toEqual([8, 8, 8]);
});

test('0 first ones are none: every occurrence is one beyond', () => {
  expect([0, 1, 2].map(points({ perStep: 1, from: 0, beyond: 2 }))).toEqual([10, 8, 6]);
});

test('30 % of the points stay', () => {
  expect([3, 4, 9].map(points({ perStep: 2, floor: 30 }))).toEqual([4, 3, 3]);
});

test('từ 3 vụ trở lên mất toàn bộ điểm, kể cả phần được giữ lại', () => {
  expect([2, 3, 4].map(points({ perStep: 1, floor: 50, limit: 3 }))).toEqual([8, 0, 0]);
});

test('a limit of 0 is a limit, a blank one is none', () => {
  expect(points({ perStep: 1, limit: 0 })(0)).toBe(0);
  expect(points({ perStep: 1 })(0)).toBe(10);
});

test('points that are left blank are none', () => {
  expect(points({})(4)).toBe(10);
});

test('a difference below 0 is no occurrence and earns nothing extra', () => {
  const net = {
    ...offence,
    measure: measure('SO_VU - DA_XU_LY'),
    parameters: ruleParameters({ perStep: 1, from: 2, beyond: 3 }),
  };
  expect(pointsOf(net, { SO_VU: 1, DA_XU_LY: 3 })).toBe(10);
  expect(detailOf(net, { SO_VU: 1, DA_XU_LY: 3 })).toEqual({ counted: 0 });
  expect(detailOf(net, { SO_VU: 4, DA_XU_LY: 1 })).toEqual({ counted: 3 });
});
