import { needs, type Rule } from './rule';

/** `perStep` points for each item of a difference that may fall below 0: at most the maximum, at least minus `limit`. */
export const netBonus: Rule = {
  looksAt: 'numbers',
  needs: needs('plainSum', { parameters: { perStep: 'needed', limit: 'needed' } }),
  inCluster: false,
  points: ({ numerator }, { max, parameters }) =>
    Math.max(-(parameters.limit ?? 0), Math.min(max, numerator * (parameters.perStep ?? 0))),
  formula: ({ numerator, max, parameter }) =>
    `MAX(-N(${parameter('limit')}),MIN(${max},${numerator}*N(${parameter('perStep')})))`,
  detail: ({ numerator }) => ({ counted: numerator }),
};
