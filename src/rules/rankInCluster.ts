import { needs, type Rule } from './rule';

/**
 * Points by place in the cluster. With `perStep`: the first has all points, each place after it that
 * much less, but never below `floor` percent. Without: evenly from all points for the first to
 * `floor` percent (0 unless given) for the last place. Equal results share a place.
 */
export const rankInCluster: Rule = {
  looksAt: 'numbers',
  needs: needs('numbers', {
    comparison: true,
    parameters: { perStep: 'optional', floor: 'optional' },
  }),
  inCluster: true,
  points: ({ peers: { place, count } }, { max, parameters }) => {
    const floor = parameters.floor ?? 0;
    if (parameters.perStep !== null) {
      return Math.max((max * floor) / 100, max - parameters.perStep * (place - 1));
    }
    if (count === 1) return max;
    return (max * (floor + ((100 - floor) * (count - place)) / (count - 1))) / 100;
  },
  formula: ({ max, parameter, peers: { place, count } }) => {
    const floor = `N(${parameter('floor')})`;
    const perStep = parameter('perStep');
    const byStep = `MAX(${max}*${floor}/100,${max}-${perStep}*(${place}-1))`;
    const evenly = `${max}*(${floor}+(100-${floor})*(${count}-${place})/(${count}-1))/100`;
    return `IF(${perStep}="",IF(${count}=1,${max},${evenly}),${byStep})`;
  },
};
