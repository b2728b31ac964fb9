import { sameText } from '../plan/entry';
import type { Plan } from '../plan/plan';
import { roundPoints } from '../rules/round';
import { bandFrom } from './bands';
import { add } from './points';
import type { Decided, PastResult, RankedResult } from './result';

/** How a unit stands against the period before, and what its periods come to together. */
export interface UnitHistory {
  readonly unit: string;
  /** Places won (above 0) or lost since the last period in which it was ranked; null: none. */
  readonly places: number | null;
  /** Points won or lost since then; null: none. */
  readonly points: number | null;
  /** All periods and the present one, put together by the plan's rule; null: nothing to put together. */
  readonly combined: number | null;
  /** Rank by `combined` in the cluster, the larger first; equal ones share it. Null without a rank in the present period. */
  readonly combinedRank: number | null;
  readonly combinedBand: string;
}

/** The history of every unit, in the order of the results; empty where no period was closed before. */
export function historyOf(
  plan: Plan,
  results: readonly RankedResult[],
  { past }: Decided,
): readonly UnitHistory[] {
  if (plan.history.periods.length === 0) return [];
  const combined = new Map(
    results.map((result) => [result.unit, combinedOf(plan, periodsOf(plan, result, past))]),
  );
  return results.map((result) => {
    const own = combined.get(result.unit) ?? null;
    const before = pastOf(plan, result.unit, past)
      .filter(({ rank }) => rank !== null)
      .at(-1);
    // Whoever has no result in the present period is not ranked in it, and so neither over all of them.
    const rivals = results.filter(
      ({ cluster, rank }) => cluster === result.cluster && rank !== null,
    );
    const ahead = rivals.filter(({ unit }) => (combined.get(unit) ?? -1) > (own ?? 0));
    const isRanked = result.rank !== null;
    return {
      unit: result.unit,
      places: before?.rank != null && result.rank !== null ? before.rank - result.rank : null,
      points:
        before?.total != null && isRanked
          ? roundPoints(result.official.total - before.total, plan.rounding.total)
          : null,
      combined: own,
      combinedRank: own === null || !isRanked ? null : 1 + ahead.length,
      combinedBand: isRanked ? bandOfPeriods(plan, result, periodsOf(plan, result, past), own) : '',
    };
  });
}

function pastOf(plan: Plan, unit: string, past: Decided['past']): readonly PastResult[] {
  return plan.history.periods
    .map(({ code }) => past.get(code)?.get(unit))
    .filter((found) => found !== undefined);
}

/** The periods of a unit, the present one last; without a total a period does not count. */
function periodsOf(
  plan: Plan,
  result: RankedResult,
  past: Decided['past'],
): readonly { readonly total: number; readonly band: string }[] {
  const present: PastResult = {
    total: result.rank === null ? null : result.official.total,
    rank: result.rank,
    band: plan.bands[result.band]?.name ?? '',
  };
  return [...pastOf(plan, result.unit, past), present].flatMap(({ total, band }) =>
    total === null ? [] : [{ total, band }],
  );
}

function combinedOf(
  { history, rounding }: Plan,
  periods: readonly { readonly total: number }[],
): number | null {
  const totals = periods.map(({ total }) => total);
  const last = totals.at(-1);
  if (last === undefined) return null;
  switch (history.rule) {
    case 'none':
      return null;
    case 'sum':
      return roundPoints(add(totals), rounding.total);
    case 'last':
      return last;
    case 'worst':
      return Math.min(...totals);
    case 'mean':
    case 'count':
      return roundPoints(add(totals) / totals.length, rounding.total);
  }
}

/** count: the best band held often enough; otherwise by the combined points, for a sum by their mean. */
function bandOfPeriods(
  { bands, history, rounding }: Plan,
  { kind }: RankedResult,
  periods: readonly { readonly total: number; readonly band: string }[],
  combined: number | null,
): string {
  if (combined === null) return '';
  const last = bands.at(-1)?.name ?? '';
  if (history.rule === 'count') {
    const places = periods.map(({ band }) => bands.findIndex(({ name }) => sameText(name, band)));
    const often = (place: number): number =>
      places.filter((own) => own >= 0 && own <= place).length;
    return bands.find((_, place) => often(place) >= (history.times ?? 1))?.name ?? last;
  }
  // 269.7 / 3 is stored a little below 89.9.
  const points =
    history.rule === 'sum' ? roundPoints(combined / periods.length, rounding.total) : combined;
  return bands.find((band) => points >= bandFrom(band, kind))?.name ?? last;
}
