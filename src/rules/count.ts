import type { Rule } from './rule';

/** Points for each item (the parameter), up to the maximum; a difference below 0 earns nothing. */
export const count: Rule = {
  looksAt: 'numbers',
  points: ({ numerator }, { max, parameter }) => Math.max(0, Math.min(max, numerator * parameter)),
  formula: ({ numerator, max, parameter }) => `MAX(0,MIN(${max},${numerator}*${parameter}))`,
};
