import type { Rule } from './rule';

/**
 * Points in proportion to how much of the target was reached, never more than the maximum.
 * The parameter is an optional floor: below that percentage of the target nothing is earned.
 * A target of 0 is reached by whoever enters a figure.
 */
export const proportional: Rule = {
  looksAt: 'numbers',
  points: ({ numerator, denominator }, { max, target, parameter }) => {
    const result = denominator === null ? numerator : numerator * 100;
    const demanded = denominator === null ? target : target * denominator;
    if (result >= demanded) return max;
    if (result * 100 < parameter * demanded) return 0;
    return (max * result) / demanded;
  },
  formula: ({ numerator, denominator, max, target, parameter }) => {
    const result = denominator === null ? numerator : `${numerator}*100`;
    const demanded = denominator === null ? target : `${target}*${denominator}`;
    return `IF(${result}>=${demanded},${max},IF(${result}*100<${parameter}*${demanded},0,${max}*${result}/(${demanded})))`;
  },
};
