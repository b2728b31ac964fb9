import { type RuleParameters, ruleParameters } from '../../src/plan/criterion';
import { criterion, detailOf, measure, pointsOf, XA } from './build';

const net = criterion({
  rule: 'netBonus',
  role: 'bonus',
  target: null,
  points: new Map([[XA, 5]]),
  measure: measure('KHEN - PHE_BINH'),
});
const points = (given: Partial<RuleParameters>) => (KHEN: number, PHE_BINH: number) =>
  pointsOf({ ...net, parameters: ruleParameters(given) }, { KHEN, PHE_BINH });
const bounded = points({ perStep: 0.5, limit: 3 });

test('mỗi lần khen thêm 0,5 điểm, mỗi lần phê bình bớt 0,5 điểm', () => {
  expect(bounded(4, 1)).toBe(1.5);
  expect(bounded(2, 2)).toBe(0);
  expect(bounded(1, 4)).toBe(-1.5);
});

test('thưởng không quá 5 điểm, trừ không quá 3 điểm', () => {
  expect(bounded(10, 0)).toBe(5);
  expect(bounded(11, 0)).toBe(5);
  expect(bounded(0, 6)).toBe(-3);
  expect(bounded(0, 7)).toBe(-3);
});

test('without a limit below nothing is taken away', () => {
  expect(points({ perStep: 0.5 })(0, 4)).toBe(0);
  expect(points({ perStep: 0.5 })(4, 0)).toBe(2);
});

test('points that are left blank are none', () => {
  expect(points({ limit: 3 })(4, 0)).toBe(0);
});

test('an explanation counts the difference, below 0 too', () => {
  expect(detailOf(net, { KHEN: 1, PHE_BINH: 4 })).toEqual({ counted: -3 });
});
