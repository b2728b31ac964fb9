import { sumDecimals } from '../../plan/decimals';
import type { Plan } from '../../plan/plan';
import { roundPoints } from '../../rules/round';
import { valuesOf, type WeightLever } from './levers';
import { add } from '../points';

/** A weight is tried up to this many steps above what it is, and up to double in any case. */
const LEAST_STEPS = 20;

/** One size of change that is tried; `steps` compares changes of levers with different steps. */
export interface TrialStep {
  readonly by: number;
  readonly steps: number;
}

/**
 * How finely a weight is moved: half a hundredth of the whole that it is a part of. With 100 points
 * or weights of 100 in all that is 0.5; with weights that add up to 1 it is 0.005, with 1,000 points 5.
 */
export function stepOf(plan: Plan, lever: WeightLever): number {
  const whole = wholeOf(plan, lever);
  // The power of ten nearest to it, so that the step is a number that people would choose.
  return whole > 0 ? Number(`5e${Math.round(Math.log10(whole / 500))}`) : 0.5;
}

/**
 * All changes of a weight that are tried, the smallest first, of equal ones the decrease first:
 * down to 0, and up to double or by 20 steps, whichever is more. A criterion with a gate keeps some
 * points: without any its gate would fire for everybody, and no plan may say so.
 */
export function trialSteps(plan: Plan, lever: WeightLever): readonly TrialStep[] {
  const step = stepOf(plan, lever);
  const values = valuesOf(plan, lever).map(({ value }) => value);
  const lowest = Math.min(...values);
  const up = Math.max(LEAST_STEPS, Math.ceil(Math.max(...values) / step));
  // 0.15 / 0.05 is stored a little below 3, other such quotients a little above.
  const inSteps = roundPoints(lowest / step, 6);
  const down = Math.ceil(inSteps) - 1;
  const times = (steps: number): TrialStep => ({ by: sumDecimals([steps * step]), steps });
  const toNothing = { by: -lowest, steps: inSteps };
  const all = [
    ...Array.from({ length: Math.max(0, down) }, (_, index) => times(-index - 1)),
    ...(lowest > 0 && mayBeNothing(plan, lever) ? [toNothing] : []),
    ...Array.from({ length: up }, (_, index) => times(index + 1)),
  ].map(({ by, steps }) => ({ by, steps: Math.abs(steps) }));
  // Decreases stand before increases, and stay there where they are of the same size.
  return all.sort((one, other) => one.steps - other.steps);
}

function mayBeNothing(plan: Plan, lever: WeightLever): boolean {
  return lever.moves === 'points'
    ? plan.criteria.every(({ code, gate }) => code !== lever.criterion || gate === 'none')
    : plan.groups.some(({ code, weight }) => code !== lever.group && (weight ?? 0) > 0);
}

/** What the weights that stand beside this one add up to, for the kind of unit that has most of them. */
function wholeOf(plan: Plan, lever: WeightLever): number {
  if (lever.moves === 'weight') return add(plan.groups.map(({ weight }) => weight));
  const group = plan.criteria.find(({ code }) => code === lever.criterion)?.group;
  const isMean = plan.totals.aggregation === 'weightedMean';
  const beside = plan.criteria.filter(
    (criterion) => criterion.role === 'scored' && (!isMean || criterion.group === group),
  );
  const sums = plan.unitKinds.map(({ code }) =>
    sumDecimals(beside.map(({ points }) => points.get(code) ?? 0)),
  );
  return Math.max(0, ...sums);
}
