import { finding, type Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { Decided, RankedResult } from '../scoring/result';

/**
 * Past periods in which a ranked unit has no points, where the plan puts the periods together: its
 * mean is one of fewer periods, its sum lacks one. People have to know it before they publish that.
 */
export function checkPastPeriods(
  { history: { periods, rule }, units }: Plan,
  results: readonly RankedResult[],
  { past }: Decided,
): readonly Finding[] {
  if (rule === 'none' || rule === 'last') return [];
  const ranked = new Set(results.filter(({ rank }) => rank !== null).map(({ unit }) => unit));
  return periods.flatMap(({ code, label }) => {
    const without = units.filter(
      (unit) => ranked.has(unit.code) && (past.get(code)?.get(unit.code)?.total ?? null) === null,
    );
    const [first] = without;
    if (!first) return [];
    const place = { at: 'past', unit: first.code, period: code, of: 'total' } as const;
    const values = { period: label, combining: rule, units: without.map(({ name }) => name) };
    return [finding('past.missing', 'warning', place, values)];
  });
}
