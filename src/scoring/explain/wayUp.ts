import { roundHalfUp } from '../../rules/round';
import { SUM_DECIMALS } from '../../rules/sum';
import { add } from '../points';
import { better } from '../rank';
import type { Explainable, Goal, Way } from './explanation';
import type { Gains } from './gains';
import { leastSteps, metBy } from './leastSteps';
import type { Named, PointExplanation } from './pointExplanation';
import type { RankedResult, UnitResult } from '../result';

/**
 * What would bring a ranked unit to the rank of the nearest unit ahead of it, and to the next better
 * band: none for what it has already.
 */
export function waysUp(
  of: Explainable,
  result: RankedResult,
  ahead: RankedResult | null,
  gains: Gains,
  points: readonly PointExplanation[],
): readonly Way[] {
  if (result.rank === null) return [];
  const band = of.plan.bands[result.band - 1];
  const goals: readonly (readonly [Goal, (then: UnitResult) => boolean])[] = [
    ...(ahead ? [[{ is: 'rank', rank: ahead.rank ?? 0 }, isLevelWith(ahead)] as const] : []),
    ...(band
      ? [[{ is: 'band', name: band.name }, (then: UnitResult) => then.band < result.band] as const]
      : []),
  ];
  return goals.map(([to, isReached]) => wayTo(of, to, isReached, gains, untoldOf(points, gains)));
}

function isLevelWith(ahead: UnitResult): (then: UnitResult) => boolean {
  return (then) => then.status === 'ranked' && better(then, ahead) <= 0;
}

function wayTo(
  { plan }: Explainable,
  to: Goal,
  isReached: (then: UnitResult) => boolean,
  gains: Gains,
  untold: readonly Named[],
): Way {
  const found = leastSteps(gains, isReached);
  const steps = found ?? gains.all;
  const met = metBy(steps);
  const then = gains.resultWith(met);
  return {
    to,
    isReached: found !== null,
    steps,
    points: roundHalfUp(add(steps.map((step) => step.points)), SUM_DECIMALS),
    from: gains.resultWith(new Map()).official.total,
    total: then.official.total,
    rank: gains.rankWith(met) ?? 0,
    band: plan.bands[then.band]?.name ?? '',
    untold,
  };
}

/** Criteria that lost points and of which no number says what they lack. */
function untoldOf(points: readonly PointExplanation[], { all }: Gains): readonly Named[] {
  const told = new Set(all.map(({ criterion }) => criterion.code));
  return points
    .filter(({ role, why, points: own }) => {
      const isSpread = why.is === 'notApplicable' && own === null;
      return role === 'scored' && !isSpread;
    })
    .filter(
      ({ criterion, max, points: own }) => !told.has(criterion.code) && (own ?? 0) < (max ?? 0),
    )
    .map(({ criterion }) => criterion);
}
