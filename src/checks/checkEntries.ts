import type { Entries, Explanations } from '../plan/entry';
import type { Finding } from '../plan/finding';
import { figuresOf } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { type Decided, nothingDecided } from '../scoring/result';
import type { ScoredPlan } from '../scoring/scorePlan';
import { rowsOf } from './about';
import { checkCompleteness } from './completeness';
import { checkExplanations } from './explanations';
import { checkGates, checkProhibitions } from './gates';
import { checkJudged } from './judged';
import { checkPastPeriods } from './pastPeriods';
import { checkPlanTargets } from './planTargets';
import { checkPlausibility } from './plausibility';
import { checkQuotas } from './quotas';
import { checkRelations } from './relations';
import { checkShape } from './shape';
import { checkTargets } from './targets';
import { checkTies } from './ties';

/** What is known beside the figures and decisions. */
export interface AlsoKnown {
  /** ISO date: how many days the period has left is said only where it is given. */
  readonly today?: string;
  /** What units wrote on Giải trình; where it was not read, nothing is asked for. */
  readonly explanations?: Explanations;
  /** The figures of the period before, to compare with. */
  readonly previous?: Entries;
}

/**
 * Everything that there is to say about the figures and what became of them: by the rows of the
 * units, within a row by the columns of the figures, then what concerns several units and the plan
 * as a whole. `decided` must be what `scored` was made with: it says which gates fired.
 */
export function checkEntries(
  plan: Plan,
  entries: Entries,
  scored: ScoredPlan,
  decided: Decided = nothingDecided,
  { today, explanations, previous = new Map() }: AlsoKnown = {},
): readonly Finding[] {
  const results = new Map(scored.units.map((result) => [result.unit, result]));
  const column = columns(plan);
  const rows = rowsOf(plan, entries, decided);
  const plausibility = checkPlausibility(plan, rows, previous);
  const ofUnits = rows.flatMap((row) => {
    const result = results.get(row.unit.code);
    const found = [
      ...checkShape(row),
      ...checkCompleteness(row),
      ...(explanations ? checkExplanations(row, explanations) : []),
      ...checkRelations(row),
      ...checkJudged(row),
      ...checkTargets(row, today),
      ...checkProhibitions(row),
      ...(result ? checkGates(row, result, decided) : []),
      ...(plausibility.ofUnits.get(row.unit.code) ?? []),
    ];
    return found.sort((one, other) => column(one) - column(other));
  });
  return [
    ...ofUnits,
    ...plausibility.ofPlan,
    ...checkPastPeriods(plan, scored.units, decided),
    ...checkTies(plan, scored.units),
    ...checkQuotas(plan, scored.quotas),
    ...checkPlanTargets(plan, scored.planResults, today),
  ];
}

/** Which column of the figures a finding belongs to; points stand with their criterion's first figure. */
function columns(plan: Plan): (finding: Finding) => number {
  const figures = new Map(plan.figures.map(({ code }, index) => [code, index]));
  const criteria = new Map(
    plan.criteria.map(({ code, measure }) => [code, figures.get(figuresOf(measure)[0] ?? '')]),
  );
  return ({ place }) => {
    if (place.at === 'entry' || place.at === 'explanation') {
      return figures.get(place.figure) ?? figures.size;
    }
    if (place.at === 'points') return criteria.get(place.criterion) ?? figures.size;
    return figures.size;
  };
}
