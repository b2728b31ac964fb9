import { needs, type Rule, type Terms } from './rule';
import { isAtMost, resultFormula, resultOf } from './target';

/** The first half, in percent, unless the criterion says otherwise. */
const HALF = 50;

/** The points for the target alone. */
export function pointsForTarget({ max, parameters }: Pick<Terms, 'max' | 'parameters'>): number {
  return (max * (parameters.floor ?? HALF)) / 100;
}

/**
 * `floor` percent of the points (half of them unless given) for reaching the target, in proportion
 * below it; the rest for the way from the target to the best of the cluster.
 */
export const halfAndHalf: Rule<'halfAndHalf'> = {
  looksAt: 'numbers',
  needs: needs('numbers', { target: true, comparison: true, parameters: { floor: 'optional' } }),
  inCluster: true,
  verdict: (reading, { target, comparison }) => {
    const result = resultOf(reading);
    if (isAtMost(comparison) ? result > target : result < target) return 'short';
    return reading.peers.best === target || reading.peers.best === result ? 'best' : 'between';
  },
  points: (reading, terms) => {
    const { max, target, comparison } = terms;
    const result = resultOf(reading);
    const { best } = reading.peers;
    const first = pointsForTarget(terms);
    const atMost = isAtMost(comparison);
    switch (halfAndHalf.verdict(reading, terms)) {
      case 'short':
        if (!atMost && target <= 0) return 0;
        return Math.max(0, atMost ? (first * target) / result : (first * result) / target);
      case 'best':
        return max;
      case 'between':
        return first + ((max - first) * (result - target)) / (best - target);
    }
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
