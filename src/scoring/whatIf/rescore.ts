import type { Entries } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { type Outcome, outcomeOf } from '../../rules/outcome';
import { type Change, changedPlan, valuesOf } from './levers';
import type { Decided, RankedResult, UnitResult } from '../result';
import { inputs } from '../scorePlan';
import { scoreUnit } from '../scoreUnit';

/** What a change makes of single units, worked out only when it is asked for. */
export interface Rescored {
  /** The result that `scorePlan` would give the unit. */
  readonly of: (unit: Unit) => UnitResult;
  /** The most that the unit's total can differ from what it was; Infinity where only `of` can tell. */
  readonly mostMoved: (unit: Unit) => number;
}

/**
 * Scores single units again after a change, with the functions that score the whole plan. Only the
 * changed criterion is worked out anew: what the other criteria gave does not depend on it.
 * `before` holds the results of the plan as it stands, by unit.
 */
export function rescored(
  plan: Plan,
  entries: Entries,
  decided: Decided,
  before: ReadonlyMap<string, RankedResult>,
  change: Change,
): Rescored {
  const { lever } = change;
  const changed = changedPlan(plan, change);
  const inputOf = inputs(changed, entries, decided);
  const code = lever.moves === 'weight' ? null : lever.criterion;
  const criterion = changed.criteria.find((one) => one.code === code);
  const resultOf = ({ code: unit }: Unit): RankedResult => {
    const result = before.get(unit);
    if (!result) throw new Error(`No result for unit ${unit}`);
    return result;
  };
  const outcomesOf = remembered((unit): Outcomes => {
    const { outcomes } = resultOf(unit);
    if (!criterion) return outcomes;
    return new Map([...outcomes, [criterion.code, outcomeOf(criterion, inputOf(unit, criterion))]]);
  });
  const of = remembered((unit) => scoreUnit(changed, unit, outcomesOf(unit), decided));
  const mostMoved = remembered((unit) => {
    if (lever.moves !== 'points') return Infinity;
    // How units compare with their cluster does not hang on the points at most of any of them.
    if (!lever.kinds.includes(unit.kind)) return 0;
    const isNothing = (one: Plan): boolean =>
      valuesOf(one, lever).some(({ kind, value }) => kind === unit.kind && value === 0);
    if (isNothing(plan) || isNothing(changed)) return Infinity;
    const { outcomes } = resultOf(unit);
    return bound(plan, unit, lever.criterion, outcomes, outcomesOf(unit), decided);
  });
  return { of, mostMoved };
}

type Outcomes = ReadonlyMap<string, Outcome>;

/** More than adding a few dozen binary fractions can be off. */
const BINARY_NOISE = 1e-9;

/**
 * Where the total is a sum and nothing is scaled up for what does not apply, every step from a
 * criterion's points to the total (sums, caps, limits, what gates take away) passes a difference on
 * undiminished at most, never enlarged: the total moves by what the criterion's points moved, and by
 * the two roundings. That holds as long as the same gates fire, so as long as the points were and
 * stay above 0, or were and stay 0. Everything else must be scored.
 */
function bound(
  { totals, rounding }: Plan,
  unit: Unit,
  criterion: string,
  before: Outcomes,
  after: Outcomes,
  decided: Decided,
): number {
  if (totals.aggregation !== 'sum') return Infinity;
  if ([...before.values()].some(({ is }) => is === 'notApplicable')) return Infinity;
  const roundings = 10 ** -rounding.points + 10 ** -rounding.total + BINARY_NOISE;
  // Appraised points stay what they are.
  if (decided.appraisals.get(unit.code)?.has(criterion)) return roundings;
  const [old, now] = [earned(before, criterion), earned(after, criterion)];
  if (Math.sign(old) !== Math.sign(now)) return Infinity;
  return Math.abs(now - old) + roundings;
}

/** Computed points; 0 where there are none. */
function earned(outcomes: Outcomes, criterion: string): number {
  const outcome = outcomes.get(criterion);
  return outcome?.is === 'points' ? outcome.points : 0;
}

function remembered<Found>(find: (unit: Unit) => Found): (unit: Unit) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (unit) => {
    const { found } = known.get(unit.code) ?? { found: find(unit) };
    known.set(unit.code, { found });
    return found;
  };
}
