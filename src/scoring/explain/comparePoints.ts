import type { Criterion } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import { roundHalfUp } from '../../rules/round';
import { SUM_DECIMALS } from '../../rules/sum';
import { named } from './explainPoint';
import type { ComparedPoints, PointComparison, PointShare } from './rankExplanation';
import type { UnitPoints } from '../points';

/** So many criteria are named; the others are counted. */
const NAMED = 3;

/**
 * In which criteria a unit lost more than the one ahead of it, and in which less, the largest
 * differences first; and where both lost points, but for those that were named by then.
 */
export function comparePoints(plan: Plan, own: UnitPoints, other: UnitPoints): PointComparison {
  const all = plan.criteria
    .filter(({ role }) => role !== 'tieOnly')
    .map((criterion) => ({
      criterion,
      own: lostIn(criterion, own),
      other: lostIn(criterion, other),
    }));
  const told = (
    by: (one: (typeof all)[number]) => number,
    without: ReadonlySet<string> = new Set(),
  ): { readonly first: readonly ComparedPoints[]; readonly others: number } => {
    const found = all
      .filter((one) => by(one) > 0 && !without.has(one.criterion.code))
      .sort((one, next) => by(next) - by(one));
    return {
      first: found.slice(0, NAMED).map(({ criterion }) => ({
        criterion: named(criterion),
        role: criterion.role,
        own: shareOf(criterion, own),
        other: shareOf(criterion, other),
      })),
      others: Math.max(0, found.length - NAMED),
    };
  };
  const behind = told((one) => roundHalfUp(one.own - one.other, SUM_DECIMALS));
  const before = told((one) => roundHalfUp(one.other - one.own, SUM_DECIMALS));
  const inDifference = new Set(
    [...behind.first, ...before.first].map(({ criterion }) => criterion.code),
  );
  const both = told((one) => roundHalfUp(Math.min(one.own, one.other), SUM_DECIMALS), inDifference);
  return { behind, before, both };
}

function shareOf(criterion: Criterion, points: UnitPoints): PointShare {
  const max = points.max(criterion);
  return { applies: max > 0 && !points.isSpread(criterion), points: points.of(criterion), max };
}

/** Of points proper and bonuses: what there was to have and was not earned. What does not apply costs nothing. */
function lostIn(criterion: Criterion, points: UnitPoints): number {
  if (points.isSpread(criterion)) return 0;
  const earned = points.of(criterion) ?? 0;
  return criterion.role === 'penalty' ? earned : points.max(criterion) - earned;
}
