import { needs, type Rule } from './rule';

/** Points given directly by whoever judges, never above the maximum nor below 0. `step` (optional) is what a check looks at. */
export const judged: Rule = {
  looksAt: 'numbers',
  needs: needs('plainSum', { parameters: { step: 'optional' } }),
  inCluster: false,
  points: ({ numerator }, { max }) => Math.max(0, Math.min(max, numerator)),
  formula: ({ numerator, max }) => `MAX(0,MIN(${max},${numerator}))`,
};
