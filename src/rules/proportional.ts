import { roundHalfUp } from './round';
import { needs, type Rule } from './rule';
import { SUM_DECIMALS } from './sum';
import { demandFormula, demandOf } from './target';

/**
 * Points in proportion to how much of the target was reached, never more than the maximum.
 * `floor` (optional): below that percentage of the target nothing is earned.
 * A target of 0 is reached by whoever enters a figure.
 */
export const proportional: Rule<'proportional'> = {
  looksAt: 'numbers',
  needs: needs('numbers', { target: true, parameters: { floor: 'optional' } }),
  inCluster: false,
  verdict: (reading, { target, parameters: { floor } }) => {
    const { result, demanded } = demandOf(reading, target);
    if (roundHalfUp(result - demanded, SUM_DECIMALS) >= 0) return 'full';
    const aboveFloor = roundHalfUp(result * 100 - (floor ?? 0) * demanded, SUM_DECIMALS);
    return aboveFloor < 0 ? 'belowFloor' : 'part';
  },
  points: (reading, terms) => {
    const { result, demanded } = demandOf(reading, terms.target);
    switch (proportional.verdict(reading, terms)) {
      case 'full':
        return terms.max;
      case 'belowFloor':
        return 0;
      case 'part':
        return (terms.max * result) / demanded;
    }
  },
  formula: (cells) => {
    const { max, target, parameter } = cells;
    const { result, demanded } = demandFormula(cells, target);
    const full = `ROUND(${result}-${demanded},${SUM_DECIMALS})>=0`;
    const none = `ROUND(${result}*100-N(${parameter('floor')})*${demanded},${SUM_DECIMALS})<0`;
    return `IF(${full},${max},IF(${none},0,${max}*${result}/(${demanded})))`;
  },
};
