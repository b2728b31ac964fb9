import type { Scale } from '../../src/plan/figure';
import { criterion, measure, pointsOf } from './build';

const scale: Scale = {
  code: 'MUC',
  name: 'Mức độ',
  kind: 'levels',
  rungs: [
    { at: 'Tốt', percent: 100 },
    { at: 'Khá', percent: 66.5 },
    { at: 'Đạt', percent: 50 },
    { at: 'Chưa đạt', percent: 0 },
  ],
};
const judgedByLevel = criterion({
  rule: 'level',
  scale: 'MUC',
  target: null,
  measure: measure('DANH_GIA'),
  points: new Map([['xa', 3]]),
});
const points = (typed: string | number) => pointsOf(judgedByLevel, { DANH_GIA: typed }, { scale });

test('a level earns its percentage of the points, rounded half up', () => {
  expect(points('Tốt')).toBe(3);
  expect(points('Khá')).toBe(2); // 1.995
  expect(points('Đạt')).toBe(1.5);
  expect(points('Chưa đạt')).toBe(0);
});

test('capitals do not matter', () => {
  expect(points('chưa ĐẠT')).toBe(0);
  expect(points('tốt')).toBe(3);
});

test.each(['Xuất sắc', 'Tot', 'T?t', '*', ' ', 85, 'Tốt'.normalize('NFD')])(
  '%p is not on the scale: wrong, and not 0 points',
  (typed) => {
    expect(points(typed)).toBe('sai');
  },
);
