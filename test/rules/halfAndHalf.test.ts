import { ruleParameters } from '../../src/plan/criterion';
import { criterion, measure, pointsInCluster, pointsOf } from './build';

const halves = criterion({ rule: 'halfAndHalf', target: 70 });
const shares = (one: typeof halves, ...parts: readonly number[]) =>
  pointsInCluster(
    one,
    parts.map((DAT) => ({ DAT, DU_KT: 1000 })),
  );

test('đạt chỉ tiêu được một nửa, nửa còn lại theo đường tới đơn vị cao nhất cụm', () => {
  expect(shares(halves, 900, 800, 700)).toEqual([10, 7.5, 5]);
});

test('below the target the first half is in proportion', () => {
  expect(shares(halves, 900, 350, 699, 0)).toEqual([10, 2.5, 4.99, 0]); // 5*69.9/70
  expect(shares(halves, 600, 350)).toEqual([4.29, 2.5]); // nobody reached it: 5*60/70
});

test('a first part of 60 %', () => {
  const sixty = { ...halves, parameters: ruleParameters({ floor: 60 }) };
  expect(shares(sixty, 900, 800, 700, 350)).toEqual([10, 8, 6, 3]);
});

test('a first part of 0 is 0 and not the usual half', () => {
  const none = { ...halves, parameters: ruleParameters({ floor: 0 }) };
  expect(shares(none, 900, 800, 700, 350)).toEqual([10, 5, 0, 0]);
});

test('where the best has just reached the target, whoever reached it has full points', () => {
  expect(shares(halves, 700, 700, 350)).toEqual([10, 10, 2.5]);
});

describe('amounts', () => {
  const amount = (changes: Partial<typeof halves>, ...numbers: readonly number[]) =>
    pointsInCluster(
      { ...halves, measure: measure('SO_LIEU'), ...changes },
      numbers.map((SO_LIEU) => ({ SO_LIEU })),
    );

  test('fewer is better: 4 cases allowed, the best has none', () => {
    expect(amount({ target: 4, comparison: '<=' }, 0, 2, 4, 8)).toEqual([10, 7.5, 5, 2.5]);
    expect(amount({ target: 4, comparison: '<' }, 0, 2, 4, 8)).toEqual([10, 7.5, 5, 2.5]);
  });

  test('fewer is better and none is allowed: none is everything, one is nothing', () => {
    expect(amount({ target: 0, comparison: '<=' }, 0, 1, 0)).toEqual([10, 0, 10]);
  });

  test('a target of 0 is reached by whoever reports; the rest is the way to the best', () => {
    expect(amount({ target: 0 }, 10, 5, 0)).toEqual([10, 7.5, 5]);
    expect(amount({ target: 0 }, 0, 0)).toEqual([10, 10]);
  });
});

test('a difference below 0 earns nothing', () => {
  const net = { ...halves, measure: measure('TANG - GIAM') };
  const units = [
    { TANG: 80, GIAM: 0 },
    { TANG: 0, GIAM: 7 },
  ];
  expect(pointsInCluster(net, units)).toEqual([10, 0]);
  expect(pointsInCluster({ ...net, target: 0 }, units)).toEqual([10, 0]);
  const noFirstHalf = { ...net, target: 0, parameters: ruleParameters({ floor: 0 }) };
  expect(pointsInCluster(noFirstHalf, units)).toEqual([10, 0]);
});

test("a unit's own target of 80 % moves its first half, not the best", () => {
  const cluster = { ownTarget: 80, clusterResults: [90, 85, 80, 40] };
  const points = (DAT: number) => pointsOf(halves, { DAT, DU_KT: 100 }, cluster);
  expect([90, 85, 80, 40].map(points)).toEqual([10, 7.5, 5, 2.5]);
});
