import { needs, type Reading, type Rule, type Terms } from './rule';
import { stepsFormula, stepsFrom } from './stepCount';

/** Steps short of the target, what they leave, and the least that stays. */
function leftOf(
  reading: Reading,
  terms: Terms,
): { readonly steps: number; readonly left: number; readonly least: number } {
  const { max, parameters } = terms;
  const steps = Math.max(0, stepsFrom(reading, terms, -1));
  const least = (max * (parameters.floor ?? 0)) / 100;
  return { steps, least, left: max - (parameters.perStep ?? 0) * steps };
}

/**
 * All points at the target; for each `step` (1 unless given) short of it `perStep` points less, but
 * never below `floor` percent of the points.
 */
export const stepDeduction: Rule<'stepDeduction'> = {
  looksAt: 'numbers',
  needs: needs('numbers', {
    target: true,
    comparison: true,
    parameters: { step: 'optional', perStep: 'needed', floor: 'optional' },
    partialSteps: true,
  }),
  inCluster: false,
  verdict: (reading, terms) => {
    const { steps, left, least } = leftOf(reading, terms);
    if (left < least) return 'floor';
    return steps === 0 ? 'full' : 'steps';
  },
  points: (reading, terms) => {
    const { left, least } = leftOf(reading, terms);
    return stepDeduction.verdict(reading, terms) === 'floor' ? least : left;
  },
  formula: (cells) => {
    const { max, parameter } = cells;
    const steps = `MAX(0,${stepsFormula(cells, -1)})`;
    return `MAX(${max}*N(${parameter('floor')})/100,${max}-N(${parameter('perStep')})*${steps})`;
  },
  detail: (reading, terms) => ({ counted: leftOf(reading, terms).steps }),
};
