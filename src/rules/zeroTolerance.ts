import { needs, type Rule } from './rule';

/** A prohibition ("không để xảy ra"): 0 cases give full points, any case gives none; its gate does the rest. */
export const zeroTolerance: Rule<'zeroTolerance'> = {
  looksAt: 'numbers',
  needs: needs('plainSum'),
  inCluster: false,
  verdict: ({ numerator }) => (numerator === 0 ? 'clean' : 'happened'),
  points: (reading, terms) => (zeroTolerance.verdict(reading, terms) === 'clean' ? terms.max : 0),
  formula: ({ numerator, max }) => `IF(${numerator}=0,${max},0)`,
};
