import type { Criterion } from '../plan/criterion';
import { EXACT_DECIMALS } from './exact';
import { measured, type OutcomeCells } from './outcome';

/** What cells say of points that somebody gave: nothing, more than there are, between two steps. */
export const givenPoints = { fine: 0, aboveMost: 1, betweenSteps: 2 } as const;

/**
 * One of `givenPoints` for a criterion whose points are given directly, as an expression. `isScored`:
 * whether the cells hold what can be scored. The full points are always open, also where the step does
 * not divide them; above them the step is no advice.
 */
export function givenPointsFormula(
  criterion: Criterion,
  cells: OutcomeCells,
  isScored: string,
): string {
  const { numerator, texts } = measured(criterion, cells);
  const { fine, aboveMost, betweenSteps } = givenPoints;
  const beyond = `ROUND(${numerator}-N(${cells.max}),${EXACT_DECIMALS})`;
  const step = `N(${cells.parameter('step')})`;
  // The rest of a division, without what binary numbers add: 1.4 are seven times 0.2.
  const rest = `ROUND(${numerator}-${step}*ROUND((${numerator})/${step},0),${EXACT_DECIMALS})`;
  const stepwise = `IF(OR(${step}<=0,${beyond}=0),${fine},IF(${rest}=0,${fine},${betweenSteps}))`;
  const isThere = `AND(${isScored},COUNT(${texts.join(',')})=${texts.length})`;
  return `IFERROR(IF(${isThere},IF(${beyond}>0,${aboveMost},${stepwise}),${fine}),${fine})`;
}
