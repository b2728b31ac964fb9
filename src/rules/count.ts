import type { Rule } from './rule';

/** Points for each item (the parameter), up to the maximum. */
export const count: Rule = {
  looksAt: 'numbers',
  points: ({ numerator }, { max, parameter }) => Math.min(max, numerator * parameter),
  formula: ({ numerator, max, parameter }) => `MIN(${max},${numerator}*${parameter})`,
};
