import { needs, type Reading, type Rule, type Terms } from './rule';
import { stepsFormula, stepsFrom } from './stepCount';
import { reached, reachedFormula } from './target';

/** What the target and the steps beyond it bring, before the maximum. */
function earnedOf(reading: Reading, terms: Terms): number {
  const { max, parameters } = terms;
  const steps = Math.max(0, stepsFrom(reading, terms, 1));
  return (max * (parameters.floor ?? 0)) / 100 + (parameters.perStep ?? 0) * steps;
}

/**
 * Nothing below the target; at the target `floor` percent of the points (0 unless given), and
 * `perStep` points more for each `step` beyond it, up to the maximum.
 */
export const stepBonus: Rule<'stepBonus'> = {
  looksAt: 'numbers',
  needs: needs('numbers', {
    target: true,
    comparison: true,
    parameters: { step: 'optional', perStep: 'needed', floor: 'optional' },
    partialSteps: true,
  }),
  inCluster: false,
  verdict: (reading, terms) => {
    if (!reached(reading, terms)) return 'short';
    return earnedOf(reading, terms) > terms.max ? 'most' : 'steps';
  },
  points: (reading, terms) => {
    switch (stepBonus.verdict(reading, terms)) {
      case 'short':
        return 0;
      case 'most':
        return terms.max;
      case 'steps':
        return earnedOf(reading, terms);
    }
  },
  formula: (cells) => {
    const { max, parameter } = cells;
    const steps = `MAX(0,${stepsFormula(cells, 1)})`;
    const earned = `${max}*N(${parameter('floor')})/100+N(${parameter('perStep')})*${steps}`;
    return `IF(${reachedFormula(cells)},MIN(${max},${earned}),0)`;
  },
  detail: (reading, terms) => ({ counted: Math.max(0, stepsFrom(reading, terms, 1)) }),
};
