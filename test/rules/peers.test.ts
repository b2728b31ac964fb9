import { noPeers, peersOf } from '../../src/rules/peers';

const results = [40, 90, 75, 90, 60];

test('the best is the largest, the last the smallest; where less is better the other way round', () => {
  expect(peersOf(75, results, false)).toEqual({ best: 90, worst: 40, place: 3, count: 5 });
  expect(peersOf(75, results, true)).toEqual({ best: 40, worst: 90, place: 3, count: 5 });
});

test('equal results share a place', () => {
  expect(results.map((own) => peersOf(own, results, false).place)).toEqual([5, 1, 3, 1, 4]);
  expect(results.map((own) => peersOf(own, results, true).place)).toEqual([1, 4, 3, 4, 2]);
});

test('all 0 are all first', () => {
  expect(peersOf(0, [0, 0], false)).toEqual({ best: 0, worst: 0, place: 1, count: 2 });
  expect(peersOf(0, [0, 0], true).place).toBe(1);
});

test('alone and without others to look at a unit is first of one', () => {
  expect(peersOf(3, [3], false)).toEqual({ best: 3, worst: 3, place: 1, count: 1 });
  expect(noPeers).toEqual({ best: 0, worst: 0, place: 1, count: 1 });
});

test('best and last keep nine decimals, as the cells do', () => {
  expect(peersOf(1, [1 / 3, 2 / 3], false)).toMatchObject({
    best: 0.666666667,
    worst: 0.333333333,
  });
});

describe('what differs only in the 15th digit, which a condition in a cell cannot say', () => {
  const third = 100 / 3;

  test.each([
    ['above 0', third, [third, third - 1e-14]],
    ['below 0', -third, [-third, -third - 1e-14, -third + 1e-14]],
  ])('shares a place: %s', (_where, own, all) => {
    expect(peersOf(own, all, false).place).toBe(1);
    expect(peersOf(own, all, true).place).toBe(1);
  });

  test('what differs before it does not', () => {
    const [less, more] = [third - 1e-9, third + 1e-9];
    expect(peersOf(third, [less, third, more], false).place).toBe(2);
    expect(peersOf(third, [less, third, more], true).place).toBe(2);
  });
});
