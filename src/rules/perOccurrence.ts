import { needs, type Reading, type Rule, type Terms } from './rule';

/** The occurrences, how many of them go by the first terms, what they leave and the least that stays. */
export function occurrencesOf(
  { numerator }: Pick<Reading, 'numerator'>,
  { max, parameters }: Pick<Terms, 'max' | 'parameters'>,
): {
  readonly times: number;
  readonly first: number;
  readonly left: number;
  readonly least: number;
} {
  const { from } = parameters;
  const times = Math.max(0, numerator);
  const first = from === null ? times : Math.min(times, from);
  const lost = (parameters.perStep ?? 0) * first + (parameters.beyond ?? 0) * (times - first);
  return { times, first, left: max - lost, least: (max * (parameters.floor ?? 0)) / 100 };
}

/**
 * Points are lost for each occurrence: `perStep` for each of the first `from` (all of them unless
 * given), `beyond` for each one after. What is left never falls below `floor` percent of the points;
 * from `limit` occurrences on (optional) everything is lost.
 */
export const perOccurrence: Rule<'perOccurrence'> = {
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
  verdict: (reading, terms) => {
    const { times, left, least } = occurrencesOf(reading, terms);
    const { limit } = terms.parameters;
    if (limit !== null && times >= limit) return 'lost';
    if (left < least) return 'floor';
    return times === 0 ? 'full' : 'each';
  },
  points: (reading, terms) => {
    const { left, least } = occurrencesOf(reading, terms);
    switch (perOccurrence.verdict(reading, terms)) {
      case 'lost':
        return 0;
      case 'floor':
        return least;
      case 'full':
      case 'each':
        return left;
    }
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
