import type { Entries } from '../plan/entry';
import type { Plan } from '../plan/plan';
import { type PlanResult, planResults } from './planResults';
import { rankUnits } from './rank';
import type { Appraisals, RankedResult } from './result';
import { scoreUnit } from './scoreUnit';

/** The whole result: every unit with its rank, and the plan's targets over all of them. */
export interface ScoredPlan {
  readonly units: readonly RankedResult[];
  readonly planResults: readonly PlanResult[];
}

/** Scores and ranks. The plan must be valid (`validatePlan`). */
export function scorePlan(plan: Plan, entries: Entries, appraisals: Appraisals): ScoredPlan {
  const results = plan.units.map((unit) => scoreUnit(plan, unit, entries, appraisals));
  return {
    units: rankUnits(results, plan.ranking.method),
    planResults: planResults(plan, entries),
  };
}
