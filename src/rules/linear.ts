import { needs, type Rule } from './rule';
import { reached, reachedFormula, resultFormula, resultOf } from './target';

/**
 * A straight line between two anchors: at `from` the percentage `floor` of the points (0 unless
 * given), at the target all of them. Before the first anchor nothing, beyond the second no more.
 * Where less is better the first anchor is the larger number. A unit's own target may coincide with
 * the first anchor: then nothing lies between all and nothing.
 */
export const linear: Rule = {
  looksAt: 'numbers',
  needs: needs('numbers', {
    target: true,
    comparison: true,
    parameters: { from: 'needed', floor: 'optional' },
  }),
  inCluster: false,
  points: (reading, terms) => {
    const { max, target, parameters } = terms;
    const from = parameters.from ?? 0;
    const floor = parameters.floor ?? 0;
    if (target === from) return reached(reading, terms) ? max : 0;
    const way = (resultOf(reading) - from) / (target - from);
    if (way < 0) return 0;
    return way >= 1 ? max : (max * (floor + (100 - floor) * way)) / 100;
  },
  formula: (cells) => {
    const { max, target, parameter } = cells;
    const from = `N(${parameter('from')})`;
    const floor = `N(${parameter('floor')})`;
    const way = `(${resultFormula(cells)}-${from})/(${target}-${from})`;
    const line = `IF(${way}<0,0,IF(${way}>=1,${max},${max}*(${floor}+(100-${floor})*${way})/100))`;
    return `IF(${target}=${from},IF(${reachedFormula(cells)},${max},0),${line})`;
  },
};
