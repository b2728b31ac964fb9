import type { ContentGroup, Criterion } from '../plan/criterion';
import { FULL_POINTS, type Plan } from '../plan/plan';
import { roundHalfUp, roundPoints } from '../rules/round';
import { add, fired, type UnitPoints } from './points';
import type { Totals } from './result';

/** Adds one unit's points up: groups under their caps, the base out of the groups, then bonus and penalty. */
export function totalsOf(plan: Plan, points: UnitPoints): Totals {
  const lost = new Set(fired(plan, points, 'group').map(({ group }) => group));
  const sums = (numberOf: (criterion: Criterion) => number | null) =>
    new Map(plan.groups.map((group) => [group.code, capped(plan, group, numberOf)]));
  const rounded = (numbers: ReadonlyMap<string, number>) =>
    new Map(
      [...numbers].map(([code, number]) => [code, roundHalfUp(number, plan.rounding.points)]),
    );
  const full = sums(points.max);
  const available = sums((criterion) => (points.isSpread(criterion) ? 0 : points.max(criterion)));
  const earned = rounded(sums(points.of));
  const groups = new Map([...earned].map(([code, own]) => [code, lost.has(code) ? 0 : own]));
  const { bonusLimit, penaltyLimit, totalLimit } = plan.totals;
  const bonusSum = extra(plan, points, 'bonus');
  const penaltySum = extra(plan, points, 'penalty');
  const bonus = limited(bonusLimit, bonusSum);
  const penalty = limited(penaltyLimit, penaltySum);
  const base = baseOf(plan, { groups, available, full });
  const sum = base + bonus - penalty;
  const total = roundPoints(limited(totalLimit, Math.max(0, sum)), plan.rounding.total);
  const isLost = fired(plan, points, 'all').length > 0;
  return {
    groups,
    available,
    full,
    bonus,
    penalty,
    total: isLost ? 0 : total,
    before: { groups: earned, base, bonus: bonusSum, penalty: penaltySum, sum, total },
  };
}

/** What a group's scored criteria add up to, under its cap. */
function capped(
  { criteria }: Plan,
  { code, cap }: ContentGroup,
  numberOf: (criterion: Criterion) => number | null,
): number {
  const members = criteria.filter(({ group, role }) => group === code && role === 'scored');
  return limited(cap, add(members.map(numberOf)));
}

function limited(limit: number | null, number: number): number {
  return limit === null ? number : Math.min(limit, number);
}

function extra(plan: Plan, points: UnitPoints, role: Criterion['role']): number {
  const members = plan.criteria.filter((criterion) => criterion.role === role);
  return roundHalfUp(add(members.map(points.of)), plan.rounding.points);
}

/**
 * The points proper. sum: the groups' points, scaled up for what does not apply. weightedMean: the
 * mean of the groups' percentages by weight, over the groups in which something applies.
 */
function baseOf(
  plan: Plan,
  { groups, available, full }: Pick<Totals, 'groups' | 'available' | 'full'>,
): number {
  if (plan.totals.aggregation === 'sum') {
    const most = add([...available.values()]);
    return most > 0 ? (add([...groups.values()]) * add([...full.values()])) / most : 0;
  }
  const open = plan.groups.filter(({ code }) => (available.get(code) ?? 0) > 0);
  const weights = add(open.map(({ weight }) => weight));
  const weighted = open.map(
    ({ code, weight }) => ((weight ?? 0) * (groups.get(code) ?? 0)) / (available.get(code) ?? 1),
  );
  return weights > 0 ? (FULL_POINTS * add(weighted)) / weights : 0;
}
