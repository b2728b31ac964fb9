import type { Rule } from './rule';
import { resultFormula, resultOf } from './target';

/**
 * Steps of a scale: a result earns the percentage of the highest lower bound that it reaches
 * (equality belongs to the bound), nothing below the first. Bounds stand in ascending order.
 */
export const steps: Rule = {
  looksAt: 'numbers',
  points: (reading, { max, scale }) => {
    const result = resultOf(reading);
    const reachedRungs = (scale?.rungs ?? []).filter(({ at }) => Number(at) <= result);
    return (max * (reachedRungs.at(-1)?.percent ?? 0)) / 100;
  },
  formula: (cells) =>
    `${cells.max}*IFERROR(INDEX(${cells.scalePercent},MATCH(${resultFormula(cells)},${cells.scaleAt},1)),0)/100`,
};
