import { ruleParameters } from '../../src/plan/criterion';
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

describe('a floor of 80 % of the target', () => {
  const floored = criterion({
    rule: 'proportional',
    target: 50,
    parameters: ruleParameters({ floor: 80 }),
  });

  test('below it nothing is earned, at it the share is', () => {
    expect(pointsOf(floored, { DAT: 40, DU_KT: 100 })).toBe(8);
    expect(pointsOf(floored, { DAT: 39, DU_KT: 100 })).toBe(0);
  });

  test('is met by the exact share, whatever binary numbers add: 33 of 375 is half of 17.6 %', () => {
    // 50*17.6*375 is stored as a little more than 330000.
    const half = { ...floored, target: 17.6, parameters: ruleParameters({ floor: 50 }) };
    expect(pointsOf(half, { DAT: 33, DU_KT: 375 })).toBe(5);
    expect(pointsOf(half, { DAT: 32, DU_KT: 375 })).toBe(0);
  });
});

test('the exact share of a target with decimals is all of it: 33 of 3000 is 1.1 %', () => {
  // 1.1*3000 is stored as 3300.0000000000005.
  const small = criterion({ rule: 'proportional', target: 1.1 });
  expect(pointsOf(small, { DAT: 33, DU_KT: 3000 })).toBe(10);
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
