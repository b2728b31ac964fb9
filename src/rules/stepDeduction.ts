import { needs, type Rule } from './rule';
import { stepsFormula, stepsFrom } from './stepCount';

/**
 * All points at the target; for each `step` (1 unless given) short of it `perStep` points less, but
 * never below `floor` percent of the points.
 */
export const stepDeduction: Rule = {
  looksAt: 'numbers',
  needs: needs('numbers', {
    target: true,
    comparison: true,
    parameters: { step: 'optional', perStep: 'needed', floor: 'optional' },
    partialSteps: true,
  }),
  inCluster: false,
  points: (reading, terms) => {
    const { max, parameters } = terms;
    const steps = Math.max(0, stepsFrom(reading, terms, -1));
    const least = (max * (parameters.floor ?? 0)) / 100;
    return Math.max(least, max - (parameters.perStep ?? 0) * steps);
  },
  formula: (cells) => {
    const { max, parameter } = cells;
    const steps = `MAX(0,${stepsFormula(cells, -1)})`;
    return `MAX(${max}*N(${parameter('floor')})/100,${max}-N(${parameter('perStep')})*${steps})`;
  },
  detail: (reading, terms) => ({ counted: Math.max(0, stepsFrom(reading, terms, -1)) }),
};
