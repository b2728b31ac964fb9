import { isCounted } from '../../plan/counted';
import type { Criterion } from '../../plan/criterion';
import type { Figure } from '../../plan/figure';
import { targetGap } from '../../rules/exact';
import { directionOf } from '../../rules/ownTarget';
import { roundHalfUp } from '../../rules/round';
import { SUM_DECIMALS } from '../../rules/sum';
import { isAtMost, isStrict, PERCENT_DECIMALS, reached } from '../../rules/target';
import type { Need, Scored } from './pointExplanation';

/** What a result would have to be for more points, as far as one number of one unit can say. */
type Aim = Pick<Need, 'for' | 'bound' | 'strict'>;

/**
 * What is lacking for the next thing that brings more points: the target, the next step of a scale,
 * the number from which no more count, the best of the cluster. Null where nothing is lacking or
 * what would be needed is no amount (yes or no, levels, a prohibition).
 */
export function needOf(
  criterion: Criterion,
  scored: Scored,
  figures: ReadonlyMap<string, Figure>,
): Need | null {
  const aim = aimOf(scored);
  if (!aim || scored.role === 'penalty') return null;
  const { reading } = scored;
  const less = isAtMost(directionOf(criterion));
  const comparison = less ? (aim.strict ? '<' : '<=') : aim.strict ? '>' : '>=';
  const { numerator, denominator } = reading;
  const isPercent = denominator !== null;
  // The best is a rounded percentage: two thirds of 3 are 2, although 66.666666667 % of 3 are more.
  const rounded = aim.for === 'best' && isPercent ? 10 ** -PERCENT_DECIMALS : 0;
  const target = less ? aim.bound + rounded : aim.bound - rounded;
  // Where the numerator's figures are part of the denominator both move; what is told is the simple case.
  const counted = isCounted(figures, criterion.measure.numerator);
  const exact = targetGap({ numerator, denominator, target, comparison }, counted);
  const gap = roundHalfUp(exact, SUM_DECIMALS);
  if (gap <= 0) return null;
  return { ...aim, isPercent, gap, less, unitOfMeasure: scored.unitOfMeasure };
}

function aimOf(scored: Scored): Aim | null {
  const { reading, terms, rule } = scored;
  const { max, parameters, comparison } = terms;
  switch (rule) {
    case 'threshold':
    case 'stepBonus':
      return { for: 'target', bound: terms.target, strict: isStrict(comparison) };
    case 'proportional':
    case 'linear':
    case 'stepDeduction':
      return { for: 'target', bound: terms.target, strict: false };
    case 'halfAndHalf':
      return scored.verdict === 'short'
        ? { for: 'target', bound: terms.target, strict: false }
        : { for: 'best', bound: reading.peers.best, strict: false };
    case 'relativeToBest':
    case 'rankInCluster':
    case 'minMaxInCluster':
      return { for: 'best', bound: reading.peers.best, strict: false };
    case 'steps': {
      const bound = nextStep(scored);
      return bound === null ? null : { for: 'step', bound, strict: isStrict(comparison) };
    }
    case 'count':
    case 'netBonus': {
      const each = parameters.perStep ?? 0;
      return each > 0 ? { for: 'most', bound: max / each, strict: false } : null;
    }
    case 'perOccurrence':
    case 'percentOff':
    case 'zeroTolerance':
    case 'lateness':
    case 'yesNo':
    case 'shareOfUnits':
    case 'level':
    case 'levelSum':
    case 'judged':
      return null;
  }
}

/** The nearest bound that was not reached and earns more; null: there is none. */
function nextStep({ terms, reading, detail }: Scored): number | null {
  const { scale, comparison } = terms;
  const more = (scale?.rungs ?? [])
    .filter(({ percent }) => percent > (detail.rung?.percent ?? 0))
    .map(({ at }) => Number(at))
    .filter((target) => !reached(reading, { target, comparison }));
  if (more.length === 0) return null;
  return isAtMost(comparison) ? Math.max(...more) : Math.min(...more);
}
