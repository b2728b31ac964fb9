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

test('without a scale every level is wrong', () => {
  expect(pointsOf(judgedByLevel, { DANH_GIA: 'Tốt' })).toBe('sai');
});

describe('several levels: "chỉ tính mức cao nhất"', () => {
  const highest = { ...judgedByLevel, measure: measure('GIAI_1 + GIAI_2 + GIAI_3') };
  const best = (...levels: readonly string[]) => {
    const [GIAI_1 = '', GIAI_2 = '', GIAI_3 = ''] = levels;
    return pointsOf(highest, { GIAI_1, GIAI_2, GIAI_3 }, { scale });
  };

  test('the highest counts, wherever it stands', () => {
    expect(best('Đạt', 'Tốt', 'Khá')).toBe(3);
    expect(best('Khá', 'Đạt', 'Đạt')).toBe(2); // 1.995
    expect(best('Chưa đạt', 'Chưa đạt', 'Đạt')).toBe(1.5);
  });

  test('they are not added up', () => {
    expect(best('Đạt', 'Đạt', 'Chưa đạt')).toBe(1.5);
  });

  test('a blank one is missing, one that is not on the scale is wrong', () => {
    expect(best('Tốt', 'Tốt', '')).toBe('thiếu');
    expect(best('Tốt', 'Tot', 'Tốt')).toBe('sai');
  });
});
