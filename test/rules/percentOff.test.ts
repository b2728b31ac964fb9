import { type RuleParameters, ruleParameters } from '../../src/plan/criterion';
import { criterion, detailOf, measure, pointsOf } from './build';

const late = criterion({ rule: 'percentOff', target: null, measure: measure('SO_LAN') });
const points = (given: Partial<RuleParameters>) => (SO_LAN: number) =>
  pointsOf({ ...late, parameters: ruleParameters(given) }, { SO_LAN });

test('mỗi lần trừ 20 % số điểm: of the points, and not of what is left', () => {
  expect([0, 1, 2, 5, 6].map(points({ perStep: 20 }))).toEqual([10, 8, 6, 0, 0]);
});

test('50 % of the points stay', () => {
  expect([2, 3, 9].map(points({ perStep: 20, floor: 50 }))).toEqual([6, 5, 5]);
});

test('a percentage that is left blank takes nothing', () => {
  expect(points({})(3)).toBe(10);
});

test('a difference below 0 takes nothing and adds nothing', () => {
  const net = {
    ...late,
    measure: measure('SO_LAN - CO_LY_DO'),
    parameters: ruleParameters({ perStep: 20 }),
  };
  expect(pointsOf(net, { SO_LAN: 1, CO_LY_DO: 2 })).toBe(10);
  expect(detailOf(net, { SO_LAN: 1, CO_LY_DO: 2 })).toEqual({ counted: 0 });
  expect(detailOf(net, { SO_LAN: 3, CO_LY_DO: 1 })).toEqual({ counted: 2 });
});
