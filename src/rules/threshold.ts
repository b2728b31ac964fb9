import { needs, type Rule } from './rule';
import { reached, reachedFormula } from './target';

/** All or nothing: full points where the target is reached, none otherwise. */
export const threshold: Rule<'threshold'> = {
  looksAt: 'numbers',
  needs: needs('numbers', { target: true, comparison: true }),
  inCluster: false,
  verdict: (reading, terms) => (reached(reading, terms) ? 'reached' : 'short'),
  points: (reading, terms) => (threshold.verdict(reading, terms) === 'reached' ? terms.max : 0),
  formula: (cells) => `IF(${reachedFormula(cells)},${cells.max},0)`,
};
