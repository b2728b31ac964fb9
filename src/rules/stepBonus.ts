import { needs, type Rule } from './rule';
import { stepsFormula, stepsFrom } from './stepCount';
import { reached, reachedFormula } from './target';

/**
 * Nothing below the target; at the target `floor` percent of the points (0 unless given), and
 * `perStep` points more for each `step` beyond it, up to the maximum.
 */
export const stepBonus: Rule = {
  looksAt: 'numbers',
  needs: needs('numbers', {
    target: true,
    comparison: true,
    parameters: { step: 'optional', perStep: 'needed', floor: 'optional' },
    partialSteps: true,
  }),
  inCluster: false,
  points: (reading, terms) => {
    if (!reached(reading, terms)) return 0;
    const { max, parameters } = terms;
    const steps = Math.max(0, stepsFrom(reading, terms, 1));
    return Math.min(max, (max * (parameters.floor ?? 0)) / 100 + (parameters.perStep ?? 0) * steps);
  },
  formula: (cells) => {
    const { max, parameter } = cells;
    const steps = `MAX(0,${stepsFormula(cells, 1)})`;
    const earned = `${max}*N(${parameter('floor')})/100+N(${parameter('perStep')})*${steps}`;
    return `IF(${reachedFormula(cells)},MIN(${max},${earned}),0)`;
  },
  detail: (reading, terms) => ({ counted: Math.max(0, stepsFrom(reading, terms, 1)) }),
};
