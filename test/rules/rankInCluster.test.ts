import { type RuleParameters, ruleParameters } from '../../src/plan/criterion';
import { criterion, measure, pointsInCluster } from './build';

const byPlace = criterion({ rule: 'rankInCluster', target: null, measure: measure('SO_LIEU') });
const ranked = (given: Partial<RuleParameters>, ...numbers: readonly (number | string)[]) =>
  pointsInCluster(
    { ...byPlace, parameters: ruleParameters(given) },
    numbers.map((SO_LIEU) => ({ SO_LIEU })),
  );

test('hạng nhất điểm tối đa, mỗi hạng sau kém 1 điểm; equal results share a place', () => {
  expect(ranked({ perStep: 1 }, 95, 90, 90, 80)).toEqual([10, 9, 9, 7]);
});

test('never below 0, nor below the floor', () => {
  expect(ranked({ perStep: 6 }, 3, 2, 1)).toEqual([10, 4, 0]);
  expect(ranked({ perStep: 6, floor: 50 }, 3, 2, 1)).toEqual([10, 5, 5]);
});

test('0 points for each place is not the same as leaving it blank', () => {
  expect(ranked({ perStep: 0 }, 3, 2, 1)).toEqual([10, 10, 10]);
});

test('chia đều: from all points for the first place to none for the last', () => {
  expect(ranked({}, 9, 7, 5, 1)).toEqual([10, 6.67, 3.33, 0]);
});

test('chia đều with a floor: the last place has 40 % of the points', () => {
  expect(ranked({ floor: 40 }, 9, 7, 5, 1)).toEqual([10, 8, 6, 4]);
});

test('equal leaders both have all points, equal last ones less than nobody behind them', () => {
  expect(ranked({}, 9, 9, 1)).toEqual([10, 10, 0]);
  expect(ranked({}, 9, 1, 1)).toEqual([10, 5, 5]);
});

test('a unit alone is first; all equal are all first', () => {
  expect(ranked({ floor: 40 }, 3)).toEqual([10]);
  expect(ranked({ perStep: 1 }, 3)).toEqual([10]);
  expect(ranked({}, 0, 0, 0)).toEqual([10, 10, 10]);
});

test('fewer is better: no case is first', () => {
  const fewer = { ...byPlace, comparison: '<=' as const };
  const units = [0, 1, 5].map((SO_LIEU) => ({ SO_LIEU }));
  expect(pointsInCluster(fewer, units)).toEqual([10, 5, 0]);
  expect(pointsInCluster({ ...fewer, comparison: '<' }, units)).toEqual([10, 5, 0]);
  expect(pointsInCluster({ ...fewer, comparison: '>' }, units)).toEqual([0, 5, 10]);
});

test('who has no result takes no place', () => {
  expect(ranked({}, 3, '', 'KAD', 1)).toEqual([10, 'thiếu', 'KAD', 0]);
});
