import { ruleParameters } from '../../src/plan/criterion';
import { criterion, measure, pointsOf } from './build';

const judged = criterion({
  rule: 'judged',
  target: null,
  parameters: ruleParameters({ step: 0.5 }),
  measure: measure('DIEM'),
});

test('points count as they were given', () => {
  expect(pointsOf(judged, { DIEM: 7.5 })).toBe(7.5);
  expect(pointsOf(judged, { DIEM: 0 })).toBe(0);
});

test('above the maximum the maximum counts', () => {
  expect(pointsOf(judged, { DIEM: 12 })).toBe(10);
});

test('more decimals than the plan keeps are rounded half up', () => {
  expect(pointsOf(judged, { DIEM: 1.005 })).toBe(1.01);
  expect(pointsOf(judged, { DIEM: 2.675 })).toBe(2.68);
});

test('a difference below 0 is 0 points', () => {
  const net = { ...judged, measure: measure('THUONG - TRU') };
  expect(pointsOf(net, { THUONG: 1, TRU: 3 })).toBe(0);
});

test('negative points are wrong', () => {
  expect(pointsOf(judged, { DIEM: -1 })).toBe('sai');
});
