import type { PeriodRule } from '../../src/plan/period';
import { nothingDecided, type PastResult } from '../../src/scoring/result';
import { judged, plan, unit } from '../scoring/build';
import { checkWith, only } from './build';

const past = (total: number | null): PastResult => ({ total, rank: total && 1, band: '' });

/** Ba Tơ and Ba Vì in the second half of the year; Ba Xa has no figures in it. */
function found(rule: PeriodRule, before: Readonly<Record<string, number | null>>) {
  const one = plan([judged('A', 100)], {
    history: { rule, times: 1, periods: [{ code: 'H1', label: '6 tháng đầu năm' }] },
    units: [
      unit('BATO', { name: 'Ba Tơ' }),
      unit('BAVI', { name: 'Ba Vì' }),
      unit('BAXA', { name: 'Ba Xa' }),
    ],
  });
  const results = new Map(Object.entries(before).map(([code, total]) => [code, past(total)]));
  const decided = { ...nothingDecided, past: new Map([['H1', results]]) };
  const typed = { BATO: { A: 90 }, BAVI: { A: 80 }, BAXA: {} };
  return only('past.missing', checkWith(one, typed, decided));
}

test('a commune without points in the first half of the year: its mean is that of the second half', () => {
  expect(found('mean', { BATO: 85 })).toEqual([
    {
      code: 'past.missing',
      severity: 'warning',
      place: { at: 'past', unit: 'BAVI', period: 'H1', of: 'total' },
      values: { period: '6 tháng đầu năm', combining: 'mean', units: ['Ba Vì'] },
    },
  ]);
});

test('it counts under every rule that a period changes, and under no other', () => {
  const told = (['sum', 'mean', 'worst', 'count', 'last', 'none'] as const).map(
    (rule) => found(rule, { BATO: 85 }).length,
  );
  expect(told).toEqual([1, 1, 1, 1, 0, 0]);
});

test('a unit that was there without points is missing too, one with 0 points is not', () => {
  expect(found('sum', { BATO: null, BAVI: 0 })).toMatchObject([{ values: { units: ['Ba Tơ'] } }]);
});

test('whoever has no rank in the present period has no result to be put together', () => {
  expect(found('mean', { BATO: 85, BAVI: 84 })).toEqual([]);
});
