import { roundHalfUp } from '../../rules/round';
import { SUM_DECIMALS } from '../../rules/sum';
import { add } from '../points';
import { better } from '../rank';
import type { Explainable, Goal, Way } from './explanation';
import type { Named, PointExplanation } from './pointExplanation';
import type { Gains } from './gains';
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
  const found = fewest(gains, isReached);
  const steps = gains.all.filter(({ criterion }) => found?.includes(criterion.code) ?? true);
  const codes = steps.map(({ criterion }) => criterion.code);
  const then = gains.resultWith(codes);
  return {
    to,
    isReached: found !== null,
    steps,
    points: roundHalfUp(add(steps.map((step) => step.points)), SUM_DECIMALS),
    from: gains.resultWith([]).official.total,
    total: then.official.total,
    rank: gains.rankWith(codes) ?? 0,
    band: plan.bands[then.band]?.name ?? '',
    untold,
  };
}

/**
 * The criteria whose needs are enough; null where all of them are not. One after the other is taken
 * that brings the unit furthest, then those are given up that turn out not to be needed. Where
 * points simply add up no smaller number of criteria would do; caps and gates may leave one too many.
 */
function fewest(
  { all, resultWith }: Gains,
  isReached: (then: UnitResult) => boolean,
): readonly string[] | null {
  const codes = all.map(({ criterion }) => criterion.code);
  const isEnough = (chosen: readonly string[]): boolean => isReached(resultWith(chosen));
  if (!isEnough(codes)) return null;
  let chosen: readonly string[] = [];
  while (!isEnough(chosen)) {
    const tried = codes
      .filter((code) => !chosen.includes(code))
      .map((code) => ({ with: [...chosen, code], result: resultWith([...chosen, code]) }))
      .sort((one, other) => better(one.result, other.result));
    chosen = tried[0]?.with ?? codes;
  }
  // The one that would bring least is given up first.
  for (const code of [...codes].reverse()) {
    const without = chosen.filter((other) => other !== code);
    if (isEnough(without)) chosen = without;
  }
  return chosen;
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
