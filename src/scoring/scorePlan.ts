import { pointsFor } from '../plan/applies';
import type { Criterion } from '../plan/criterion';
import { type Entries, entryOf } from '../plan/entry';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import { rules } from '../rules';
import { outcomeOf, type OutcomeInput, resultInCluster } from '../rules/outcome';
import { historyOf, type UnitHistory } from './history';
import { type PlanResult, planResults } from './planResults';
import { type QuotaResult, quotaResults } from './quotas';
import { rankUnits } from './rank';
import { type Decided, nothingDecided, type RankedResult, type UnitResult } from './result';
import { scoreUnit } from './scoreUnit';

/** The whole result: every unit with its rank, the plan's targets and quotas over all of them. */
export interface ScoredPlan {
  readonly units: readonly RankedResult[];
  readonly planResults: readonly PlanResult[];
  readonly quotas: readonly QuotaResult[];
  readonly history: readonly UnitHistory[];
}

/** Scores and ranks. The plan must be valid (`checkPlan`). */
export function scorePlan(
  plan: Plan,
  entries: Entries,
  decided: Decided = nothingDecided,
): ScoredPlan {
  const inputOf = inputs(plan, entries, decided);
  const results = plan.units.map((unit) => {
    const outcomes = plan.criteria.map(
      (criterion) => [criterion.code, outcomeOf(criterion, inputOf(unit, criterion))] as const,
    );
    return scoreUnit(plan, unit, new Map(outcomes), decided);
  });
  const ranked = rankUnits(byFigureRows(results, entries), plan.ranking.method);
  const places = new Map(ranked.map((result) => [result.unit, result]));
  const units = plan.units.flatMap(({ code }) => places.get(code) ?? []);
  return {
    units,
    planResults: planResults(plan, entries),
    quotas: quotaResults(plan, units),
    history: historyOf(plan, units, decided),
  };
}

/** Units that are equal stand in the order of their rows of figures, as on the sheets; whoever has no row comes last. */
function byFigureRows(results: readonly UnitResult[], entries: Entries): readonly UnitResult[] {
  const rows = new Map([...entries.keys()].map((unit, row) => [unit, row]));
  const rowOf = ({ unit }: UnitResult): number => rows.get(unit) ?? entries.size;
  return [...results].sort((one, other) => rowOf(one) - rowOf(other));
}

/** Everything that a criterion's outcome for a unit depends on, the rest of its cluster included. */
export function inputs(
  plan: Plan,
  entries: Entries,
  decided: Decided,
): (unit: Unit, criterion: Criterion) => OutcomeInput {
  const alone = (unit: Unit, criterion: Criterion): Omit<OutcomeInput, 'clusterResults'> => ({
    max: pointsFor(criterion, unit),
    entry: (figure) => entryOf(entries, unit.code, figure),
    scale: plan.scales.find(({ code }) => code === criterion.scale) ?? null,
    decimals: plan.rounding.points,
    ownTarget: decided.ownTargets.get(unit.code)?.get(criterion.code) ?? null,
  });
  const known = new Map<string, readonly number[]>();
  const clusterResults = (cluster: string, criterion: Criterion): readonly number[] => {
    if (!rules[criterion.rule].inCluster) return [];
    const key = JSON.stringify([cluster, criterion.code]);
    const found =
      known.get(key) ??
      plan.units
        .filter((unit) => unit.cluster === cluster)
        .map((unit) => resultInCluster(criterion, alone(unit, criterion)))
        .filter((result) => result !== null);
    known.set(key, found);
    return found;
  };
  return (unit, criterion) => ({
    ...alone(unit, criterion),
    clusterResults: clusterResults(unit.cluster, criterion),
  });
}
