import type { Comparison } from '../../src/plan/criterion';
import { criterion, measure, pointsInCluster } from './build';

const relative = criterion({ rule: 'relativeToBest', target: null });
const shares = (...parts: readonly number[]) =>
  pointsInCluster(
    relative,
    parts.map((DAT) => ({ DAT, DU_KT: 1000 })),
  );
const amounts = (comparison: Comparison, ...numbers: readonly number[]) =>
  pointsInCluster(
    { ...relative, comparison, measure: measure('SO_LIEU') },
    numbers.map((SO_LIEU) => ({ SO_LIEU })),
  );

test('đơn vị cao nhất cụm được điểm tối đa, các đơn vị khác theo tỷ lệ', () => {
  expect(shares(950, 760, 0)).toEqual([10, 8, 0]);
});

test('nearly the best has less than the best', () => {
  expect(shares(950, 949)).toEqual([10, 9.99]); // 9.9895
});

test('equal leaders both have full points', () => {
  expect(shares(950, 950, 475)).toEqual([10, 10, 5]);
});

test('a unit alone is the best, all equal are all the best', () => {
  expect(shares(10)).toEqual([10]);
  expect(shares(10, 10, 10)).toEqual([10, 10, 10]);
});

test('where the best is 0 nobody has earned anything', () => {
  expect(shares(0, 0)).toEqual([0, 0]);
  expect(amounts('>=', 0)).toEqual([0]);
});

test('fewer is better: twice the cases of the best earn half', () => {
  expect(amounts('<=', 2, 4, 8)).toEqual([10, 5, 2.5]);
  expect(amounts('<', 2, 4, 8)).toEqual([10, 5, 2.5]);
  expect(amounts('>', 2, 4, 8)).toEqual([2.5, 5, 10]);
});

test('fewer is better: no case at all is the best there can be', () => {
  expect(amounts('<=', 0, 4)).toEqual([10, 0]);
  expect(amounts('<=', 0, 0)).toEqual([10, 10]);
});

test('a difference below 0 earns nothing, and as the best it shares nothing out', () => {
  const net = { ...relative, measure: measure('TANG - GIAM') };
  const units = (...pairs: readonly [number, number][]) =>
    pairs.map(([TANG, GIAM]) => ({ TANG, GIAM }));
  expect(pointsInCluster(net, units([5, 0], [0, 2]))).toEqual([10, 0]);
  expect(pointsInCluster(net, units([0, 1], [0, 2]))).toEqual([0, 0]);
  const fewer = { ...net, comparison: '<=' as const };
  expect(pointsInCluster(fewer, units([0, 1], [2, 0]))).toEqual([10, 0]);
});

test('units without a figure, with KAD or with a wrong figure are not compared', () => {
  const units = [
    { DAT: 30, DU_KT: 60 },
    { DAT: '', DU_KT: 10 },
    { DAT: 'KAD', DU_KT: 10 },
    { DAT: 'mười', DU_KT: 10 },
    { DAT: 10, DU_KT: 0 },
    { DAT: 10, DU_KT: 40 },
  ];
  expect(pointsInCluster(relative, units)).toEqual([10, 'thiếu', 'KAD', 'sai', 'KAD', 5]);
});
