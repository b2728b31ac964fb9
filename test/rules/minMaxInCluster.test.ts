import { type RuleParameters, ruleParameters } from '../../src/plan/criterion';
import { criterion, measure, pointsInCluster } from './build';

const between = criterion({ rule: 'minMaxInCluster', target: null, measure: measure('SO_LIEU') });
const spread = (given: Partial<RuleParameters>, ...numbers: readonly (number | string)[]) =>
  pointsInCluster(
    { ...between, parameters: ruleParameters(given) },
    numbers.map((SO_LIEU) => ({ SO_LIEU })),
  );

test('cao nhất cụm điểm tối đa, thấp nhất không điểm, others by where they lie between', () => {
  expect(spread({}, 90, 75, 60, 67.5)).toEqual([10, 5, 0, 2.5]);
});

test('with a floor the last has 40 % of the points', () => {
  expect(spread({ floor: 40 }, 90, 75, 60)).toEqual([10, 7, 4]);
});

test('equal leaders both have all points, nearly the best has less', () => {
  expect(spread({}, 90, 90, 89, 40)).toEqual([10, 10, 9.8, 0]);
});

test('where all are equal, all have full points; so has a unit alone', () => {
  expect(spread({ floor: 40 }, 5, 5, 5)).toEqual([10, 10, 10]);
  expect(spread({}, 0, 0)).toEqual([10, 10]);
  expect(spread({}, 3)).toEqual([10]);
});

test('fewer is better', () => {
  const units = [0, 2, 8].map((SO_LIEU) => ({ SO_LIEU }));
  expect(pointsInCluster({ ...between, comparison: '<=' }, units)).toEqual([10, 7.5, 0]);
  expect(pointsInCluster({ ...between, comparison: '<' }, units)).toEqual([10, 7.5, 0]);
  expect(pointsInCluster({ ...between, comparison: '>' }, units)).toEqual([0, 2.5, 10]);
});

test('shares are compared in percent: 3 of 4, 5 of 8, 1 of 2', () => {
  const units = [
    { DAT: 3, DU_KT: 4 },
    { DAT: 5, DU_KT: 8 },
    { DAT: 1, DU_KT: 2 },
  ];
  expect(pointsInCluster({ ...between, measure: measure('DAT', 'DU_KT') }, units)).toEqual([
    10, 5, 0,
  ]);
});

test('who has no result is neither the best nor the last', () => {
  expect(spread({}, 90, '', 60, 'KAD')).toEqual([10, 'thiếu', 0, 'KAD']);
});
