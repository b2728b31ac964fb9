import { roundHalfUp } from './round';
import type { Reading, RuleCells, Terms } from './rule';
import { SUM_DECIMALS } from './sum';
import { isAtMost, resultFormula, resultOf } from './target';

/**
 * How many steps a result lies beyond (1) or short of (-1) its target: "cứ mỗi 1 % ...". A step that
 * was only begun counts or not, as the criterion says. Below 0 where it lies on the other side.
 */
export function stepsFrom(reading: Reading, terms: Terms, side: 1 | -1): number {
  const { target, comparison, parameters, partialSteps } = terms;
  const distance = (resultOf(reading) - target) * side * (isAtMost(comparison) ? -1 : 1);
  const steps = roundHalfUp(distance / (parameters.step ?? 1), SUM_DECIMALS);
  return partialSteps === 'full' ? Math.floor(steps) : Math.ceil(steps);
}

/** The formula of `stepsFrom`. */
export function stepsFormula(cells: RuleCells, side: 1 | -1): string {
  const { target, atMost, parameter, fullSteps } = cells;
  const step = parameter('step');
  const distance = `(${resultFormula(cells)}-${target})*IF(${atMost},${-side},${side})`;
  const steps = `ROUND(${distance}/IF(${step}="",1,${step}),${SUM_DECIMALS})`;
  // INT rounds towards the smaller number; of the opposite it rounds towards the larger.
  return `IF(${fullSteps},INT(${steps}),-INT(-${steps}))`;
}
