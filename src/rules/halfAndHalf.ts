import { needs, type Rule } from './rule';
import { isAtMost, resultFormula, resultOf } from './target';

/** The first half, in percent, unless the criterion says otherwise. */
const HALF = 50;

/**
 * `floor` percent of the points (half of them unless given) for reaching the target, in proportion
 * below it; the rest for the way from the target to the best of the cluster.
 */
export const halfAndHalf: Rule = {
  looksAt: 'numbers',
  needs: needs('numbers', { target: true, comparison: true, parameters: { floor: 'optional' } }),
  inCluster: true,
  points: (reading, { max, target, comparison, parameters }) => {
    const result = resultOf(reading);
    const { best } = reading.peers;
    const first = (max * (parameters.floor ?? HALF)) / 100;
    const atMost = isAtMost(comparison);
    if (atMost ? result > target : result < target) {
      if (!atMost && target <= 0) return 0;
      return Math.max(0, atMost ? (first * target) / result : (first * result) / target);
    }
    if (best === target) return max;
    return first + ((max - first) * (result - target)) / (best - target);
  },
  formula: (cells) => {
    const { max, target, atMost, parameter, peers } = cells;
    const result = resultFormula(cells);
    const floor = parameter('floor');
    const first = `${max}*IF(${floor}="",${HALF},${floor})/100`;
    const below = `IF(${atMost},${result}>${target},${result}<${target})`;
    const upwards = `IF(${target}<=0,0,${first}*${result}/${target})`;
    const part = `MAX(0,IF(${atMost},${first}*${target}/${result},${upwards}))`;
    const rest = `${first}+(${max}-${first})*(${result}-${target})/(${peers.best}-${target})`;
    return `IF(${below},${part},IF(${peers.best}=${target},${max},${rest}))`;
  },
};
