import { needs, type Rule } from './rule';

/** Points given directly by whoever judges, never above the maximum nor below 0. `step` (optional) is what a check looks at. */
export const judged: Rule<'judged'> = {
  looksAt: 'numbers',
  needs: needs('plainSum', { parameters: { step: 'optional' } }),
  inCluster: false,
  verdict: ({ numerator }, { max }) => {
    if (numerator > max) return 'most';
    return numerator < 0 ? 'least' : 'given';
  },
  points: (reading, terms) => {
    switch (judged.verdict(reading, terms)) {
      case 'most':
        return terms.max;
      case 'least':
        return 0;
      case 'given':
        return reading.numerator;
    }
  },
  formula: ({ numerator, max }) => `MAX(0,MIN(${max},${numerator}))`,
};
