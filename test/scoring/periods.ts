import type { History, PeriodRule } from '../../src/plan/period';
import type { Plan } from '../../src/plan/plan';
import type { UnitHistory } from '../../src/scoring/history';
import { nothingDecided, type PastResult } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import { entries, judged, plan, unit } from './build';

/** Total and rank of a closed period; null: none. */
export type Past = readonly [total: number | null, rank: number | null, band?: string];
export interface Given {
  readonly past: Readonly<Record<string, readonly (Past | undefined)[]>>;
  /** The present totals; null: no figures. */
  readonly now: Readonly<Record<string, number | null>>;
  readonly clusters?: Readonly<Record<string, string>>;
  readonly changes?: Partial<Plan>;
}

/** The history of each unit over the quarters Q1, Q2 ... before the present one. */
export function historyUnder(
  rule: PeriodRule,
  { past, now, clusters = {}, changes = {} }: Given,
  times: number | null = null,
): Readonly<Record<string, UnitHistory>> {
  const count = Math.max(...Object.values(past).map((results) => results.length));
  const periods = Array.from({ length: count }, (_, i) => ({ code: `Q${i + 1}`, label: '' }));
  const history: History = { rule, times, periods };
  const one = plan([judged('A', 100)], {
    history,
    units: Object.keys(now).map((code) => unit(code, { cluster: clusters[code] ?? 'A' })),
    ...changes,
  });
  const closed = periods.map(({ code }, i) => {
    const ofUnits = Object.entries(past).flatMap(([name, results]): [string, PastResult][] => {
      const found = results[i];
      return found ? [[name, { total: found[0], rank: found[1], band: found[2] ?? '' }]] : [];
    });
    return [code, new Map(ofUnits)] as const;
  });
  const typed = Object.fromEntries(
    Object.entries(now).map(([code, A]) => [code, A === null ? {} : { A }]),
  );
  const decided = { ...nothingDecided, past: new Map(closed) };
  const found = scorePlan(one, entries(typed), decided).history;
  return Object.fromEntries(found.map((each) => [each.unit, each]));
}
