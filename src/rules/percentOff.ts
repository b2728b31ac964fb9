import { needs, type Reading, type Rule, type Terms } from './rule';

/** The percentage of the points that the occurrences leave, before the floor. */
function percentLeft({ numerator }: Reading, { parameters }: Terms): number {
  return 100 - (parameters.perStep ?? 0) * Math.max(0, numerator);
}

/** Each occurrence takes `perStep` percent of the points; `floor` percent stay in any case. */
export const percentOff: Rule<'percentOff'> = {
  looksAt: 'numbers',
  needs: needs('plainSum', { parameters: { perStep: 'needed', floor: 'optional' } }),
  inCluster: false,
  verdict: (reading, terms) => {
    if (percentLeft(reading, terms) < (terms.parameters.floor ?? 0)) return 'floor';
    return reading.numerator <= 0 ? 'full' : 'each';
  },
  points: (reading, terms) => {
    const isFloor = percentOff.verdict(reading, terms) === 'floor';
    const percent = isFloor ? (terms.parameters.floor ?? 0) : percentLeft(reading, terms);
    return (terms.max * percent) / 100;
  },
  formula: ({ numerator, max, parameter }) => {
    const left = `100-N(${parameter('perStep')})*MAX(0,${numerator})`;
    return `${max}*MAX(N(${parameter('floor')}),${left})/100`;
  },
  detail: ({ numerator }) => ({ counted: Math.max(0, numerator) }),
};
