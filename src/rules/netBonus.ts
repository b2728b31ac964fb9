import { needs, type Reading, type Rule, type Terms } from './rule';

function earnedOf({ numerator }: Reading, { parameters }: Terms): number {
  return numerator * (parameters.perStep ?? 0);
}

/** `perStep` points for each item of a difference that may fall below 0: at most the maximum, at least minus `limit`. */
export const netBonus: Rule<'netBonus'> = {
  looksAt: 'numbers',
  needs: needs('plainSum', { parameters: { perStep: 'needed', limit: 'needed' } }),
  inCluster: false,
  verdict: (reading, terms) => {
    const earned = earnedOf(reading, terms);
    if (Math.min(terms.max, earned) < -(terms.parameters.limit ?? 0)) return 'least';
    return earned > terms.max ? 'most' : 'each';
  },
  points: (reading, terms) => {
    switch (netBonus.verdict(reading, terms)) {
      case 'least':
        return -(terms.parameters.limit ?? 0);
      case 'most':
        return terms.max;
      case 'each':
        return earnedOf(reading, terms);
    }
  },
  formula: ({ numerator, max, parameter }) =>
    `MAX(-N(${parameter('limit')}),MIN(${max},${numerator}*N(${parameter('perStep')})))`,
  detail: ({ numerator }) => ({ counted: numerator }),
};
