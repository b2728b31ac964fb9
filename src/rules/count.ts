import { needs, type Reading, type Rule, type Terms } from './rule';

function earnedOf({ numerator }: Reading, { parameters }: Terms): number {
  return numerator * (parameters.perStep ?? 0);
}

/** `perStep` points for each item, up to the maximum; a difference below 0 earns nothing. */
export const count: Rule<'count'> = {
  looksAt: 'numbers',
  needs: needs('plainSum', { parameters: { perStep: 'needed' } }),
  inCluster: false,
  verdict: (reading, terms) => {
    const earned = earnedOf(reading, terms);
    if (earned > terms.max) return 'most';
    return earned <= 0 ? 'none' : 'each';
  },
  points: (reading, terms) => {
    switch (count.verdict(reading, terms)) {
      case 'none':
        return 0;
      case 'most':
        return terms.max;
      case 'each':
        return earnedOf(reading, terms);
    }
  },
  formula: ({ numerator, max, parameter }) =>
    `MAX(0,MIN(${max},${numerator}*N(${parameter('perStep')})))`,
  detail: ({ numerator }) => ({ counted: numerator }),
};
