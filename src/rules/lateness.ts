import { roundHalfUp } from './round';
import { needs, type Reading, type Rule, type Terms } from './rule';
import { SUM_DECIMALS } from './sum';

/** Days that count: begun ones are whole, days of grace are not counted. */
function daysLate({ numerator }: Reading, { parameters }: Terms): number {
  return Math.max(0, Math.ceil(roundHalfUp(numerator - (parameters.from ?? 0), SUM_DECIMALS)));
}

/** What the late days leave; below 0 where they take away more than there is. */
function leftOf(reading: Reading, terms: Terms): number {
  return terms.max - (terms.parameters.perStep ?? 0) * daysLate(reading, terms);
}

/**
 * A report that comes late loses `perStep` points for each day that was begun, after `from` days of
 * grace (0 unless given); more than `limit` days (optional), and it counts as not sent.
 */
export const lateness: Rule<'lateness'> = {
  looksAt: 'numbers',
  needs: needs('plainSum', {
    parameters: { perStep: 'needed', from: 'optional', limit: 'optional' },
  }),
  inCluster: false,
  verdict: (reading, terms) => {
    const { limit } = terms.parameters;
    if (limit !== null && reading.numerator > limit) return 'void';
    if (leftOf(reading, terms) < 0) return 'nothingLeft';
    return daysLate(reading, terms) === 0 ? 'full' : 'days';
  },
  points: (reading, terms) => {
    switch (lateness.verdict(reading, terms)) {
      case 'void':
      case 'nothingLeft':
        return 0;
      case 'full':
      case 'days':
        return leftOf(reading, terms);
    }
  },
  formula: ({ numerator, max, parameter }) => {
    const limit = parameter('limit');
    const days = `MAX(0,-INT(-ROUND(${numerator}-N(${parameter('from')}),${SUM_DECIMALS})))`;
    const left = `MAX(0,${max}-N(${parameter('perStep')})*${days})`;
    return `IF(IF(${limit}="",FALSE,${numerator}>${limit}),0,${left})`;
  },
  detail: (reading, terms) => ({ counted: daysLate(reading, terms) }),
};
