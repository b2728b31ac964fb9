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
