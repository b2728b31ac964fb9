import type { Rule } from './rule';
import { resultFormula, resultOf } from './target';

/**
 * Steps of a scale: a result earns the percentage of the highest lower bound that it reaches
 * (equality belongs to the bound), nothing below the lowest. The steps may stand in any order:
 * people write the best one first, and MATCH with ascending bounds would silently give nothing.
 */
export const steps: Rule = {
  looksAt: 'numbers',
  points: (reading, { max, scale }) => {
    const result = resultOf(reading);
    const reachedRungs = (scale?.rungs ?? []).filter(({ at }) => Number(at) <= result);
    const highest = Math.max(...reachedRungs.map(({ at }) => Number(at)));
    const rung = reachedRungs.find(({ at }) => Number(at) === highest);
    return (max * (rung?.percent ?? 0)) / 100;
  },
  formula: (cells) => {
    const { max, scaleAt, scalePercent } = cells;
    const reachedBounds = `SUMPRODUCT(--(${scaleAt}<=${resultFormula(cells)}))`;
    // Of n bounds reached, the n-th smallest is the highest.
    const place = `MATCH(SMALL(${scaleAt},${reachedBounds}),${scaleAt},0)`;
    return `${max}*IFERROR(INDEX(${scalePercent},${place}),0)/100`;
  },
};
