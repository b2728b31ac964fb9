import { criterion, measure, pointsOf } from './build';

const prohibition = criterion({
  rule: 'zeroTolerance',
  target: null,
  measure: measure('SO_VU'),
});

test('no case earns all points', () => {
  expect(pointsOf(prohibition, { SO_VU: 0 })).toBe(10);
});

test('one case takes all of them, and so do ten', () => {
  expect(pointsOf(prohibition, { SO_VU: 1 })).toBe(0);
  expect(pointsOf(prohibition, { SO_VU: 10 })).toBe(0);
});

test('a blank is not "no case": it waits for the figure', () => {
  expect(pointsOf(prohibition, {})).toBe('thiếu');
  expect(pointsOf(prohibition, { SO_VU: ' ' })).toBe('sai');
});

test('cases of several figures add up', () => {
  const both = { ...prohibition, measure: measure('SO_VU + SO_NGUOI') };
  expect(pointsOf(both, { SO_VU: 0, SO_NGUOI: 0 })).toBe(10);
  expect(pointsOf(both, { SO_VU: 0, SO_NGUOI: 1 })).toBe(0);
});
