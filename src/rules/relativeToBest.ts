import { needs, type Rule } from './rule';
import { isAtMost, resultFormula, resultOf } from './target';

/**
 * All points for the best result of the cluster, the others in proportion to it. Who does not equal
 * the best has less, however near. Where the best is 0 nobody has earned anything; where less is
 * better, 0 is the best there can be.
 */
export const relativeToBest: Rule<'relativeToBest'> = {
  looksAt: 'numbers',
  needs: needs('numbers', { comparison: true }),
  inCluster: true,
  verdict: (reading, { comparison }) => {
    const result = resultOf(reading);
    const { best } = reading.peers;
    if (isAtMost(comparison)) {
      if (result <= 0) return 'best';
      return best < 0 ? 'none' : result === best ? 'best' : 'part';
    }
    if (best <= 0 || result < 0) return 'none';
    return result === best ? 'best' : 'part';
  },
  points: (reading, terms) => {
    const result = resultOf(reading);
    const { best } = reading.peers;
    switch (relativeToBest.verdict(reading, terms)) {
      case 'best':
        return terms.max;
      case 'none':
        return 0;
      case 'part':
        return isAtMost(terms.comparison)
          ? (terms.max * best) / result
          : (terms.max * result) / best;
    }
  },
  formula: (cells) => {
    const { max, atMost, peers } = cells;
    const result = resultFormula(cells);
    const least = `IF(${result}<=0,${max},MAX(0,${max}*${peers.best}/${result}))`;
    const most = `IF(${peers.best}<=0,0,MAX(0,${max}*${result}/${peers.best}))`;
    return `IF(${atMost},${least},${most})`;
  },
};
