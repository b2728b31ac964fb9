import { criterion, measure, pointsOf } from './build';

const recruits = criterion({
  rule: 'proportional',
  target: 100,
  measure: measure('NHAP_NGU', 'CHI_TIEU'),
});

test('points in proportion to what was reached: 9 of 12 recruits earn three quarters', () => {
  expect(pointsOf(recruits, { NHAP_NGU: 9, CHI_TIEU: 12 })).toBe(7.5);
  expect(pointsOf(recruits, { NHAP_NGU: 0, CHI_TIEU: 12 })).toBe(0);
});

test('the target and everything above earn the maximum and no more', () => {
  expect(pointsOf(recruits, { NHAP_NGU: 12, CHI_TIEU: 12 })).toBe(10);
  expect(pointsOf(recruits, { NHAP_NGU: 13, CHI_TIEU: 12 })).toBe(10);
});

test('one below the target does not earn full marks', () => {
  expect(pointsOf(recruits, { NHAP_NGU: 99, CHI_TIEU: 100 })).toBe(9.9);
});

test('13 of 19 against 70 % earns 13/13.3 of 10 points, 14 of 19 all of them', () => {
  const seventy = criterion({ rule: 'proportional', target: 70 });
  expect(pointsOf(seventy, { DAT: 13, DU_KT: 19 })).toBe(9.77); // 130/13.3 = 9.7744
  expect(pointsOf(seventy, { DAT: 14, DU_KT: 19 })).toBe(10);
});

test('a floor: below 80 % of the target nothing is earned, at 80 % the share is', () => {
  const floored = criterion({ rule: 'proportional', target: 50, parameter: 80 });
  expect(pointsOf(floored, { DAT: 40, DU_KT: 100 })).toBe(8);
  expect(pointsOf(floored, { DAT: 39, DU_KT: 100 })).toBe(0);
});

test('a target of 0 is a target: it is reached, and nothing is divided by it', () => {
  const zero = criterion({ rule: 'proportional', target: 0 });
  expect(pointsOf(zero, { DAT: 0, DU_KT: 19 })).toBe(10);
  const amount = criterion({ rule: 'proportional', target: 0, measure: measure('TIN_BAI') });
  expect(pointsOf(amount, { TIN_BAI: 0 })).toBe(10);
});

test('amounts: 30 of 40 articles', () => {
  const articles = criterion({ rule: 'proportional', target: 40, measure: measure('TIN_BAI') });
  expect(pointsOf(articles, { TIN_BAI: 30 })).toBe(7.5);
});

test('a difference below 0 earns nothing and costs nothing', () => {
  const net = criterion({ rule: 'proportional', target: 10, measure: measure('TANG - GIAM') });
  expect(pointsOf(net, { TANG: 1, GIAM: 4 })).toBe(0);
});
