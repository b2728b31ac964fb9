import type { Entries } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import { roundPoints } from '../../rules/round';
import { type Change, changedPlan } from './levers';
import type { Decided, RankedResult } from '../result';
import { type ScoredPlan, scorePlan } from '../scorePlan';

/** Where a unit stands. Rank null: not ranked; band 0 is the best. */
export interface Standing {
  readonly rank: number | null;
  readonly total: number;
  readonly band: number;
}

/** What a change does to one unit. */
export interface UnitChange {
  readonly unit: string;
  readonly cluster: string;
  readonly before: Standing;
  readonly after: Standing;
  /** Places won (above 0) or lost; null where it had no rank or has none. */
  readonly places: number | null;
  /** Points won or lost, rounded as totals are. */
  readonly points: number;
}

/**
 * What would become of the units if one number of the plan were another: scored by the same scoring,
 * with the same figures and decisions. Appraised points stay as they were decided. `before` is what
 * `scorePlan` gives for the plan as it stands. Only units that would stand otherwise are named, by
 * cluster and then by the new rank. The changed plan must be valid but for the sum of its points.
 */
export function whatIf(
  plan: Plan,
  entries: Entries,
  decided: Decided,
  before: ScoredPlan,
  change: Change,
): readonly UnitChange[] {
  const after = scorePlan(changedPlan(plan, change), entries, decided);
  return plan.clusters.flatMap(({ code }) =>
    after.units
      .filter(({ cluster }) => cluster === code)
      .sort((one, other) => one.ordinal - other.ordinal)
      .flatMap((result) => {
        const old = before.units.find(({ unit }) => unit === result.unit);
        if (!old) throw new Error(`No result for unit ${result.unit}`);
        return unitChange(plan, old, result);
      }),
  );
}

function unitChange(plan: Plan, old: RankedResult, result: RankedResult): readonly UnitChange[] {
  const [before, after] = [standingOf(old), standingOf(result)];
  const isSame =
    before.rank === after.rank && before.total === after.total && before.band === after.band;
  if (isSame) return [];
  const { unit, cluster } = result;
  return [
    {
      unit,
      cluster,
      before,
      after,
      places: before.rank === null || after.rank === null ? null : before.rank - after.rank,
      points: roundPoints(after.total - before.total, plan.rounding.total),
    },
  ];
}

function standingOf({ rank, official, band }: RankedResult): Standing {
  return { rank, total: official.total, band };
}
