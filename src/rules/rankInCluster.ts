import type { Peers } from './peers';
import { needs, type Rule, type Terms } from './rule';

/** With points for each place: what the place leaves, and the least that stays. */
function leftOf(
  { place }: Peers,
  { max, parameters }: Terms,
): { readonly left: number; readonly least: number } {
  const least = (max * (parameters.floor ?? 0)) / 100;
  return { least, left: max - (parameters.perStep ?? 0) * (place - 1) };
}

/**
 * Points by place in the cluster. With `perStep`: the first has all points, each place after it that
 * much less, but never below `floor` percent. Without: evenly from all points for the first to
 * `floor` percent (0 unless given) for the last place. Equal results share a place.
 */
export const rankInCluster: Rule<'rankInCluster'> = {
  looksAt: 'numbers',
  needs: needs('numbers', {
    comparison: true,
    parameters: { perStep: 'optional', floor: 'optional' },
  }),
  inCluster: true,
  verdict: ({ peers }, terms) => {
    if (terms.parameters.perStep === null) return peers.count === 1 ? 'alone' : 'evenly';
    const { left, least } = leftOf(peers, terms);
    return left < least ? 'floor' : 'steps';
  },
  points: (reading, terms) => {
    const { place, count } = reading.peers;
    const { left, least } = leftOf(reading.peers, terms);
    const { max, parameters } = terms;
    const floor = parameters.floor ?? 0;
    switch (rankInCluster.verdict(reading, terms)) {
      case 'alone':
        return max;
      case 'evenly':
        return (max * (floor + ((100 - floor) * (count - place)) / (count - 1))) / 100;
      case 'floor':
        return least;
      case 'steps':
        return left;
    }
  },
  formula: ({ max, parameter, peers: { place, count } }) => {
    const floor = `N(${parameter('floor')})`;
    const perStep = parameter('perStep');
    const byStep = `MAX(${max}*${floor}/100,${max}-${perStep}*(${place}-1))`;
    const evenly = `${max}*(${floor}+(100-${floor})*(${count}-${place})/(${count}-1))/100`;
    return `IF(${perStep}="",IF(${count}=1,${max},${evenly}),${byStep})`;
  },
};
