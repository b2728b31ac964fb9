import { needs, type Reading, type Rule, type Terms } from './rule';
import { reached, reachedFormula, resultFormula, resultOf } from './target';

/** How far a result has come from the first anchor (0) to the target (1). */
function wayOf(reading: Reading, { target, parameters }: Terms): number {
  const from = parameters.from ?? 0;
  return (resultOf(reading) - from) / (target - from);
}

/**
 * A straight line between two anchors: at `from` the percentage `floor` of the points (0 unless
 * given), at the target all of them. Before the first anchor nothing, beyond the second no more.
 * Where less is better the first anchor is the larger number. A unit's own target may coincide with
 * the first anchor: then nothing lies between all and nothing.
 */
export const linear: Rule<'linear'> = {
  looksAt: 'numbers',
  needs: needs('numbers', {
    target: true,
    comparison: true,
    parameters: { from: 'needed', floor: 'optional' },
  }),
  inCluster: false,
  verdict: (reading, terms) => {
    const { target, parameters } = terms;
    if (target === (parameters.from ?? 0)) return reached(reading, terms) ? 'full' : 'none';
    const way = wayOf(reading, terms);
    if (way < 0) return 'none';
    return way >= 1 ? 'full' : 'between';
  },
  points: (reading, terms) => {
    const { max, parameters } = terms;
    const floor = parameters.floor ?? 0;
    switch (linear.verdict(reading, terms)) {
      case 'none':
        return 0;
      case 'full':
        return max;
      case 'between':
        return (max * (floor + (100 - floor) * wayOf(reading, terms))) / 100;
    }
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
