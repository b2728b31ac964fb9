import type { PeriodRule } from '../../src/plan/period';
import type { Plan } from '../../src/plan/plan';
import { band } from '../../src/templates/build/results';
import { historyUnder } from './periods';

describe('the band of the periods together', () => {
  const bandOf = (rule: PeriodRule, totals: readonly number[], changes: Partial<Plan> = {}) => {
    const past = totals.slice(0, -1).map((total) => [total, 1] as const);
    const now = { BATO: totals.at(-1) ?? 0 };
    return historyUnder(rule, { past: { BATO: past }, now, changes }).BATO?.combinedBand;
  };

  it('is that of the combined points', () => {
    expect(bandOf('mean', [88, 92])).toBe('Xuất sắc');
    expect(bandOf('mean', [88, 91.98])).toBe('Tốt');
    expect(bandOf('worst', [100, 70])).toBe('Tốt');
    expect(bandOf('last', [0, 90])).toBe('Xuất sắc');
    expect(bandOf('mean', [10, 10])).toBe('Không xếp loại');
  });

  it('of a sum is that of its mean', () => {
    expect(bandOf('sum', [88, 92])).toBe('Xuất sắc');
    expect(bandOf('sum', [88, 91.98])).toBe('Tốt');
    expect(bandOf('sum', [40, 40, 40])).toBe('Không xếp loại');
  });

  it('of three times 89.9 is that of 89.9, though 269.7 / 3 is stored a little below', () => {
    const bands = [band('Xuất sắc', 89.9), band('Tốt', 0)];
    expect(bandOf('sum', [89.9, 89.9, 89.9], { bands })).toBe('Xuất sắc');
  });

  it('looks at the bounds of the kind', () => {
    const stricter = { ...band('Xuất sắc', 90), fromByKind: new Map([['xa', 95]]) };
    expect(bandOf('mean', [94, 94], { bands: [stricter, band('Tốt', 0)] })).toBe('Tốt');
    expect(bandOf('mean', [95, 95], { bands: [stricter, band('Tốt', 0)] })).toBe('Xuất sắc');
  });

  it('is the last one where no bound is reached', () => {
    expect(bandOf('mean', [10, 10], { bands: [band('Đạt', 50), band('Yếu', 20)] })).toBe('Yếu');
  });
});
