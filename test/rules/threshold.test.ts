import { criterion, measure, pointsOf } from './build';

const seventyPercent = criterion({ rule: 'threshold', target: 70 });
const share = (reached: number, of: number) =>
  pointsOf(seventyPercent, { DAT: reached, DU_KT: of });

test('13 of 19 communes is below 70 %, 14 is not', () => {
  expect(share(13, 19)).toBe(0); // 68.42 %
  expect(share(14, 19)).toBe(10); // 73.68 %
});

test('of the 8 communes after the merger 6 are needed', () => {
  expect(share(5, 8)).toBe(0); // 62.5 %
  expect(share(6, 8)).toBe(10); // 75 %
});

test('equality reaches the target', () => {
  expect(share(7, 10)).toBe(10);
  expect(share(0, 10)).toBe(0);
  expect(pointsOf(criterion({ target: 95 }), { DAT: 19, DU_KT: 20 })).toBe(10);
});

test('a share just below the target is not rounded up to it', () => {
  expect(pointsOf(criterion({ target: 100 }), { DAT: 99_999, DU_KT: 100_000 })).toBe(0);
  expect(pointsOf(criterion({ target: 100 }), { DAT: 999_999_999, DU_KT: 1_000_000_000 })).toBe(0);
});

test('a target with decimals is met by the exact share: 33 of 3000 is 1.1 %', () => {
  // 1.1*3000 is stored as 3300.0000000000005.
  const small = criterion({ target: 1.1 });
  expect(pointsOf(small, { DAT: 33, DU_KT: 3000 })).toBe(10);
  expect(pointsOf(small, { DAT: 32, DU_KT: 3000 })).toBe(0);
});

test('a target of 0 is a target: whoever reports reaches it', () => {
  expect(pointsOf(criterion({ target: 0 }), { DAT: 0, DU_KT: 19 })).toBe(10);
  const none = criterion({ target: 0, comparison: '<=', measure: measure('SO_VU') });
  expect(pointsOf(none, { SO_VU: 0 })).toBe(10);
  expect(pointsOf(none, { SO_VU: 1 })).toBe(0);
});

test('at most: 20 % is still allowed, a fifth and one more is not', () => {
  const atMost = criterion({ target: 20, comparison: '<=', measure: measure('HTXS', 'XEP_LOAI') });
  expect(pointsOf(atMost, { HTXS: 8, XEP_LOAI: 40 })).toBe(10);
  expect(pointsOf(atMost, { HTXS: 9, XEP_LOAI: 40 })).toBe(0);
});

test('an amount is compared with the target as it is, not as a percentage', () => {
  const articles = criterion({ target: 12, measure: measure('TIN_BAI') });
  expect(pointsOf(articles, { TIN_BAI: 11 })).toBe(0);
  expect(pointsOf(articles, { TIN_BAI: 12 })).toBe(10);
});

test('sums: good and excellent together out of those examined', () => {
  const good = criterion({ target: 75, measure: measure('KHA + GIOI', 'DU_KT') });
  expect(pointsOf(good, { KHA: 10, GIOI: 5, DU_KT: 20 })).toBe(10);
  expect(pointsOf(good, { KHA: 10, GIOI: 4, DU_KT: 20 })).toBe(0);
});

describe('a strict target: equality does not reach it', () => {
  test('"trên 70 %": 7 of 10 is not above, 71 of 100 is', () => {
    const above = criterion({ target: 70, comparison: '>' });
    expect(pointsOf(above, { DAT: 7, DU_KT: 10 })).toBe(0);
    expect(pointsOf(above, { DAT: 71, DU_KT: 100 })).toBe(10);
    expect(pointsOf(above, { DAT: 69, DU_KT: 100 })).toBe(0);
  });

  test('"dưới 3 vụ": 3 are too many, 2 are not', () => {
    const fewer = criterion({ target: 3, comparison: '<', measure: measure('SO_VU') });
    expect([2, 3, 4].map((SO_VU) => pointsOf(fewer, { SO_VU }))).toEqual([10, 0, 0]);
  });

  test('more than 0 is 1: a strict target of 0 is a target', () => {
    const some = criterion({ target: 0, comparison: '>', measure: measure('TIN_BAI') });
    expect([0, 1].map((TIN_BAI) => pointsOf(some, { TIN_BAI }))).toEqual([0, 10]);
  });

  test('equality is not made a difference by binary numbers: 33 of 3000 is 1.1 %', () => {
    // 1.1*3000 is stored as 3300.0000000000005.
    const typed = { DAT: 33, DU_KT: 3000 };
    expect(pointsOf(criterion({ target: 1.1, comparison: '>' }), typed)).toBe(0);
    expect(pointsOf(criterion({ target: 1.1, comparison: '<' }), typed)).toBe(0);
  });
});
