import { needs, type Rule } from './rule';
import { isAtMost, resultFormula, resultOf } from './target';

/**
 * All points for the best result of the cluster, the others in proportion to it. Who does not equal
 * the best has less, however near. Where the best is 0 nobody has earned anything; where less is
 * better, 0 is the best there can be.
 */
export const relativeToBest: Rule = {
  looksAt: 'numbers',
  needs: needs('numbers', { comparison: true }),
  inCluster: true,
  points: (reading, { max, comparison }) => {
    const result = resultOf(reading);
    const { best } = reading.peers;
    if (isAtMost(comparison)) return result <= 0 ? max : Math.max(0, (max * best) / result);
    return best <= 0 ? 0 : Math.max(0, (max * result) / best);
  },
  formula: (cells) => {
    const { max, atMost, peers } = cells;
    const result = resultFormula(cells);
    const least = `IF(${result}<=0,${max},MAX(0,${max}*${peers.best}/${result}))`;
    const most = `IF(${peers.best}<=0,0,MAX(0,${max}*${result}/${peers.best}))`;
    return `IF(${atMost},${least},${most})`;
  },
};
