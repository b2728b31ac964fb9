import type { Scale } from '../../src/plan/figure';
import { criterion, detailOf, measure, pointsOf } from './build';

const scale: Scale = {
  code: 'GIAI',
  name: 'Giải',
  kind: 'levels',
  rungs: [
    { at: 'Nhất', percent: 60 },
    { at: 'Nhì', percent: 40 },
    { at: 'Ba', percent: 25 },
    { at: 'Không có giải', percent: 0 },
  ],
};
const prizes = criterion({
  rule: 'levelSum',
  scale: 'GIAI',
  target: null,
  measure: measure('HOI_THI + HOI_THAO + HOI_DIEN'),
});
const typed = (HOI_THI: string, HOI_THAO: string, HOI_DIEN: string) => ({
  HOI_THI,
  HOI_THAO,
  HOI_DIEN,
});
const points = (...levels: readonly [string, string, string]) =>
  pointsOf(prizes, typed(...levels), { scale });

test('cộng dồn các giải: nhì và ba là 65 % số điểm', () => {
  expect(points('Nhì', 'Ba', 'Không có giải')).toBe(6.5);
  expect(points('Ba', 'Ba', 'Ba')).toBe(7.5);
  expect(points('Không có giải', 'Không có giải', 'Không có giải')).toBe(0);
});

test('together never more than all points', () => {
  expect(points('Nhất', 'Nhì', 'Không có giải')).toBe(10);
  expect(points('Nhất', 'Nhất', 'Nhì')).toBe(10);
});

test('one level alone earns its own percentage, capitals do not matter', () => {
  const one = { ...prizes, measure: measure('HOI_THI') };
  expect(pointsOf(one, { HOI_THI: 'nhì' }, { scale })).toBe(4);
});

test('one that is blank is missing, one that is not on the scale is wrong', () => {
  expect(points('Nhất', '', 'Ba')).toBe('thiếu');
  expect(points('Nhất', 'Tư', 'Ba')).toBe('sai');
  expect(points('Nhất', 'KAD', 'Ba')).toBe('KAD');
  expect(pointsOf(prizes, typed('Nhất', 'Nhì', 'Ba'))).toBe('sai'); // no scale
});

test('an explanation counts the levels', () => {
  expect(detailOf(prizes, typed('Nhất', 'Nhì', 'Ba'), { scale })).toEqual({ counted: 3 });
});
