import type { Rule } from './rule';

/** Points given directly by whoever judges, never above the maximum. The parameter is the step that a check looks at. */
export const judged: Rule = {
  looksAt: 'numbers',
  points: ({ numerator }, { max }) => Math.min(max, numerator),
  formula: ({ numerator, max }) => `MIN(${max},${numerator})`,
};
