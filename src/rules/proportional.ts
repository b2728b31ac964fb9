import { roundHalfUp } from './round';
import type { Rule } from './rule';
import { SUM_DECIMALS } from './sum';
import { demandFormula, demandOf } from './target';

/**
 * Points in proportion to how much of the target was reached, never more than the maximum.
 * The parameter is an optional floor: below that percentage of the target nothing is earned.
 * A target of 0 is reached by whoever enters a figure.
 */
export const proportional: Rule = {
  looksAt: 'numbers',
  points: (reading, { max, target, parameter }) => {
    const { result, demanded } = demandOf(reading, target);
    if (roundHalfUp(result - demanded, SUM_DECIMALS) >= 0) return max;
    if (roundHalfUp(result * 100 - parameter * demanded, SUM_DECIMALS) < 0) return 0;
    return (max * result) / demanded;
  },
  formula: (cells) => {
    const { max, target, parameter } = cells;
    const { result, demanded } = demandFormula(cells, target);
    const full = `ROUND(${result}-${demanded},${SUM_DECIMALS})>=0`;
    const none = `ROUND(${result}*100-${parameter}*${demanded},${SUM_DECIMALS})<0`;
    return `IF(${full},${max},IF(${none},0,${max}*${result}/(${demanded})))`;
  },
};
