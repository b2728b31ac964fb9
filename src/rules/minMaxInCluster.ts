import { needs, type Rule } from './rule';
import { resultFormula, resultOf } from './target';

/**
 * All points for the best of the cluster, `floor` percent (0 unless given) for the last, the others
 * by where their result lies between the two. Where all are equal, all have full points.
 */
export const minMaxInCluster: Rule<'minMaxInCluster'> = {
  looksAt: 'numbers',
  needs: needs('numbers', { comparison: true, parameters: { floor: 'optional' } }),
  inCluster: true,
  verdict: ({ peers }) => (peers.best === peers.worst ? 'equal' : 'between'),
  points: (reading, terms) => {
    const { max, parameters } = terms;
    const { best, worst } = reading.peers;
    if (minMaxInCluster.verdict(reading, terms) === 'equal') return max;
    const floor = parameters.floor ?? 0;
    const way = (resultOf(reading) - worst) / (best - worst);
    return (max * (floor + (100 - floor) * way)) / 100;
  },
  formula: (cells) => {
    const { max, parameter, peers } = cells;
    const floor = `N(${parameter('floor')})`;
    const way = `(${resultFormula(cells)}-${peers.worst})/(${peers.best}-${peers.worst})`;
    const between = `${max}*(${floor}+(100-${floor})*${way})/100`;
    return `IF(${peers.best}=${peers.worst},${max},${between})`;
  },
};
