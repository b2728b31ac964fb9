import { isCounted } from '../../plan/counted';
import type { Criterion } from '../../plan/criterion';
import { YES } from '../../plan/entry';
import type { Figure, Rung } from '../../plan/figure';
import { targetGap } from '../../rules/exact';
import { directionOf } from '../../rules/ownTarget';
import { roundHalfUp } from '../../rules/round';
import { SUM_DECIMALS } from '../../rules/sum';
import { isAtMost, isStrict, PERCENT_DECIMALS, reached } from '../../rules/target';
import type { Need, NumberNeed, Scored, WordNeed } from './pointExplanation';

/** What a result would have to be for more points, as far as one number of one unit can say. */
type Aim = Pick<NumberNeed, 'for' | 'bound' | 'strict'>;

/**
 * What is lacking for the next thing that brings more points: the target, the next step of a scale,
 * the number from which no more count, the best of the cluster, a yes, the next level. Null where
 * nothing is lacking or what happened cannot be made good (a prohibition, a delay).
 */
export function needOf(
  criterion: Criterion,
  scored: Scored,
  figures: ReadonlyMap<string, Figure>,
): Need | null {
  if (scored.role === 'penalty') return null;
  return wordNeed(scored) ?? numberNeed(criterion, scored, figures);
}

function wordNeed(scored: Scored): WordNeed | null {
  if (scored.rule === 'yesNo') return scored.verdict === 'no' ? { for: 'word', word: YES } : null;
  if (scored.rule !== 'level') return null;
  const better = betterRungs(scored);
  const least = Math.min(...better.map(({ percent }) => percent));
  const next = better.find(({ percent }) => percent === least);
  return next ? { for: 'word', word: String(next.at) } : null;
}

function numberNeed(
  criterion: Criterion,
  scored: Scored,
  figures: ReadonlyMap<string, Figure>,
): NumberNeed | null {
  const aim = aimOf(scored);
  if (!aim) return null;
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

/** The rungs of a scale that earn more than the one that was reached. */
function betterRungs({ terms: { scale }, detail }: Scored): readonly Rung[] {
  return (scale?.rungs ?? []).filter(({ percent }) => percent > (detail.rung?.percent ?? 0));
}

/** The nearest bound that was not reached and earns more; null: there is none. */
function nextStep(scored: Scored): number | null {
  const { reading } = scored;
  const { comparison } = scored.terms;
  const more = betterRungs(scored)
    .map(({ at }) => Number(at))
    .filter((target) => !reached(reading, { target, comparison }));
  if (more.length === 0) return null;
  return isAtMost(comparison) ? Math.max(...more) : Math.min(...more);
}
