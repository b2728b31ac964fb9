import type { Rung } from '../plan/figure';
import { needs, type Reading, type Rule, type Terms } from './rule';
import { isAtMost, isStrict, resultFormula, resultOf } from './target';

/**
 * The rung that a result reaches: of the bounds that it is not below, the highest; where less is
 * better, of the bounds that it is not above, the lowest. A strict comparison gives equality to the
 * next rung. Null: it reaches none.
 */
function rungOf(reading: Reading, { comparison, scale }: Terms): Rung | null {
  const result = resultOf(reading);
  const atMost = isAtMost(comparison);
  const reachedRungs = (scale?.rungs ?? []).filter(({ at }) => {
    const ahead = (result - Number(at)) * (atMost ? -1 : 1);
    return isStrict(comparison) ? ahead > 0 : ahead >= 0;
  });
  const bounds = reachedRungs.map(({ at }) => Number(at));
  const nearest = atMost ? Math.min(...bounds) : Math.max(...bounds);
  return reachedRungs.find(({ at }) => Number(at) === nearest) ?? null;
}

/**
 * Steps of a scale: a result earns the percentage of the rung that it reaches, nothing without one.
 * The rungs may stand in any order: people write the best one first, and MATCH with ascending
 * bounds would silently give nothing.
 */
export const steps: Rule<'steps'> = {
  looksAt: 'numbers',
  needs: needs('numbers', { comparison: true, scale: 'steps' }),
  inCluster: false,
  verdict: (reading, terms) => (rungOf(reading, terms) ? 'rung' : 'none'),
  points: (reading, terms) => (terms.max * (rungOf(reading, terms)?.percent ?? 0)) / 100,
  formula: (cells) => {
    const { max, scaleAt, scalePercent, atMost, strict } = cells;
    const result = resultFormula(cells);
    const counted = (test: string): string => `SUMPRODUCT(--(${scaleAt}${test}${result}))`;
    const reachedBounds = `IF(${atMost},IF(${strict},${counted('>')},${counted('>=')}),IF(${strict},${counted('<')},${counted('<=')}))`;
    // Of n bounds reached, the n-th smallest (or largest) is the nearest.
    const nearest = `IF(${atMost},LARGE(${scaleAt},${reachedBounds}),SMALL(${scaleAt},${reachedBounds}))`;
    return `${max}*IFERROR(INDEX(${scalePercent},MATCH(${nearest},${scaleAt},0)),0)/100`;
  },
  detail: (reading, terms) => ({ rung: rungOf(reading, terms) }),
};
