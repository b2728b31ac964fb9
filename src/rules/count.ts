import { needs, type Rule } from './rule';

/** `perStep` points for each item, up to the maximum; a difference below 0 earns nothing. */
export const count: Rule = {
  looksAt: 'numbers',
  needs: needs('plainSum', { parameters: { perStep: 'needed' } }),
  inCluster: false,
  points: ({ numerator }, { max, parameters }) =>
    Math.max(0, Math.min(max, numerator * (parameters.perStep ?? 0))),
  formula: ({ numerator, max, parameter }) =>
    `MAX(0,MIN(${max},${numerator}*N(${parameter('perStep')})))`,
  detail: ({ numerator }) => ({ counted: numerator }),
};
