import { needs, type Rule } from './rule';

/**
 * Points are lost for each occurrence: `perStep` for each of the first `from` (all of them unless
 * given), `beyond` for each one after. What is left never falls below `floor` percent of the points;
 * from `limit` occurrences on (optional) everything is lost.
 */
export const perOccurrence: Rule = {
  looksAt: 'numbers',
  needs: needs('plainSum', {
    parameters: {
      perStep: 'needed',
      from: 'optional',
      beyond: 'optional',
      floor: 'optional',
      limit: 'optional',
    },
  }),
  inCluster: false,
  points: ({ numerator }, { max, parameters }) => {
    const { from, limit } = parameters;
    const times = Math.max(0, numerator);
    if (limit !== null && times >= limit) return 0;
    const first = from === null ? times : Math.min(times, from);
    const lost = (parameters.perStep ?? 0) * first + (parameters.beyond ?? 0) * (times - first);
    return Math.max((max * (parameters.floor ?? 0)) / 100, max - lost);
  },
  formula: ({ numerator, max, parameter }) => {
    const times = `MAX(0,${numerator})`;
    const from = parameter('from');
    const limit = parameter('limit');
    const first = `IF(${from}="",${times},MIN(${times},${from}))`;
    const lost = `N(${parameter('perStep')})*${first}+N(${parameter('beyond')})*(${times}-${first})`;
    const left = `MAX(${max}*N(${parameter('floor')})/100,${max}-(${lost}))`;
    return `IF(IF(${limit}="",FALSE,${times}>=${limit}),0,${left})`;
  },
  detail: ({ numerator }) => ({ counted: Math.max(0, numerator) }),
};
