import { nothingDecided, type PastResult } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import { entries, judged, plan, unit } from './build';

/** The band of the year under "count": the bands of the quarters before, and the present total. */
function bandOfYear(before: readonly (string | null)[], now: number | null, times: number | null) {
  const periods = before.map((_, i) => ({ code: `Q${i + 1}`, label: '' }));
  const one = plan([judged('A', 100)], {
    units: [unit('BATO')],
    history: { rule: 'count', times, periods },
  });
  const past = new Map(
    before.map((band, i) => {
      const result: PastResult = { total: band === null ? null : 50, rank: 1, band: band ?? '' };
      return [`Q${i + 1}`, new Map([['BATO', result]])];
    }),
  );
  const typed = entries({ BATO: now === null ? {} : { A: now } });
  return scorePlan(one, typed, { ...nothingDecided, past }).history[0]?.combinedBand;
}

describe('the best band that was held often enough', () => {
  it('counts the present period as well: three quarters of four', () => {
    expect(bandOfYear(['Xuất sắc', 'Xuất sắc', 'Tốt'], 95, 3)).toBe('Xuất sắc');
    expect(bandOfYear(['Xuất sắc', 'Tốt', 'Tốt'], 95, 3)).toBe('Tốt');
  });

  it('who held a better band held the lesser one as well', () => {
    expect(bandOfYear(['Xuất sắc', 'Xuất sắc', 'Tốt'], 20, 3)).toBe('Tốt');
  });

  it('is the last band where none was held often enough', () => {
    expect(bandOfYear(['Xuất sắc', 'Tốt'], 20, 3)).toBe('Không xếp loại');
    expect(bandOfYear(['Tốt'], 80, 3)).toBe('Không xếp loại');
  });

  it('does not count a quarter without a result, nor a band that the plan does not have', () => {
    expect(bandOfYear(['Xuất sắc', null, 'Xuất sắc'], 20, 2)).toBe('Xuất sắc');
    expect(bandOfYear(['Giỏi', 'Giỏi'], 75, 1)).toBe('Tốt');
    expect(bandOfYear(['', ''], 20, 3)).toBe('Không xếp loại');
  });

  it('knows a band in capital letters, as the formula does', () => {
    expect(bandOfYear(['XUẤT SẮC', 'xuất sắc'], 20, 2)).toBe('Xuất sắc');
  });

  it('once is enough where the plan does not say how often', () => {
    expect(bandOfYear(['Xuất sắc'], 20, null)).toBe('Xuất sắc');
    expect(bandOfYear(['Tốt'], 20, null)).toBe('Tốt');
  });

  it('waits for the figures of the present quarter', () => {
    expect(bandOfYear(['Tốt', 'Tốt'], null, 2)).toBe('');
    expect(bandOfYear([null], null, 1)).toBe('');
  });
});
