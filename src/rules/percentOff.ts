import { needs, type Rule } from './rule';

/** Each occurrence takes `perStep` percent of the points; `floor` percent stay in any case. */
export const percentOff: Rule = {
  looksAt: 'numbers',
  needs: needs('plainSum', { parameters: { perStep: 'needed', floor: 'optional' } }),
  inCluster: false,
  points: ({ numerator }, { max, parameters }) => {
    const left = 100 - (parameters.perStep ?? 0) * Math.max(0, numerator);
    return (max * Math.max(parameters.floor ?? 0, left)) / 100;
  },
  formula: ({ numerator, max, parameter }) => {
    const left = `100-N(${parameter('perStep')})*MAX(0,${numerator})`;
    return `${max}*MAX(N(${parameter('floor')}),${left})/100`;
  },
  detail: ({ numerator }) => ({ counted: Math.max(0, numerator) }),
};
