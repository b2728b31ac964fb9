import type { Comparison } from '../../src/plan/criterion';
import type { Scale } from '../../src/plan/figure';
import { criterion, measure, pointsOf } from './build';

const scale: Scale = {
  code: 'BAC',
  name: 'Bậc',
  kind: 'steps',
  rungs: [
    { at: 50, percent: 40 },
    { at: 75, percent: 80 },
    { at: 95, percent: 100 },
  ],
};
const stepped = criterion({ rule: 'steps', scale: 'BAC', target: null });
const share = (part: number, of: number) => pointsOf(stepped, { DAT: part, DU_KT: of }, { scale });

test('equality belongs to the upper step: 15 of 20 is 75 %', () => {
  expect(share(15, 20)).toBe(8);
  expect(share(14, 20)).toBe(4); // 70 %
  expect(share(19, 20)).toBe(10); // 95 %
});

test('below the first step nothing is earned', () => {
  expect(share(9, 20)).toBe(0);
  expect(share(0, 20)).toBe(0);
});

test('a result is not rounded up to a step: 949 of 1000 is not 95 %', () => {
  expect(share(949, 1000)).toBe(8);
  expect(share(94_999_999, 100_000_000)).toBe(8);
});

test('a denominator with a coefficient divides as a whole', () => {
  const fifth = { ...stepped, measure: measure('DAT', '0.2*DU_KT') };
  // 3 of a fifth of 20 is 75 %.
  expect(pointsOf(fifth, { DAT: 3, DU_KT: 20 }, { scale })).toBe(8);
});

test('steps of an amount', () => {
  const amount = { ...stepped, measure: measure('TIN_BAI') };
  expect(pointsOf(amount, { TIN_BAI: 74 }, { scale })).toBe(4);
  expect(pointsOf(amount, { TIN_BAI: 75 }, { scale })).toBe(8);
});

test('the best step may stand first, as people write it', () => {
  const bestFirst = { ...scale, rungs: [...scale.rungs].reverse() };
  const points = (part: number) =>
    pointsOf(stepped, { DAT: part, DU_KT: 20 }, { scale: bestFirst });
  expect([9, 14, 15, 19].map(points)).toEqual([0, 4, 8, 10]);
});

test('without a scale nothing is earned', () => {
  expect(pointsOf(stepped, { DAT: 20, DU_KT: 20 })).toBe(0);
});

describe('the comparison says to which step equality belongs, and which way is up', () => {
  const amount = (comparison: Comparison) => (result: number) =>
    pointsOf({ ...stepped, comparison, measure: measure('SO_VU') }, { SO_VU: result }, { scale });

  test('"từ 75 trở lên" (>=): 75 is on the step of 75', () => {
    expect([49, 50, 74, 75, 76, 95].map(amount('>='))).toEqual([0, 4, 4, 8, 8, 10]);
  });

  test('"trên 75" (>): 75 is still on the step of 50', () => {
    expect([50, 51, 75, 76, 95, 96].map(amount('>'))).toEqual([0, 4, 4, 8, 8, 10]);
  });

  test('"không quá 75" (<=): 75 is on the step of 75, and fewer is better', () => {
    expect([96, 95, 76, 75, 51, 50, 0].map(amount('<='))).toEqual([0, 10, 10, 8, 8, 4, 4]);
  });

  test('"dưới 75" (<): 75 is still on the step of 95', () => {
    expect([95, 94, 75, 74, 50, 49].map(amount('<'))).toEqual([0, 10, 10, 8, 8, 4]);
  });
});
