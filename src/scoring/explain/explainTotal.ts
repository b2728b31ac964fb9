import type { Plan } from '../../plan/plan';
import { roundHalfUp, roundPoints } from '../../rules/round';
import { named } from './explainPoint';
import type { GroupExplanation, TotalExplanation } from './totalExplanation';
import { add, fired, type UnitPoints } from '../points';
import type { Totals } from '../result';

/** The content groups in which something applies to the unit, with caps and gates. */
export function explainGroups(
  plan: Plan,
  points: UnitPoints,
  { groups, available }: Totals,
): readonly GroupExplanation[] {
  const lost = fired(plan, points, 'group');
  const open = plan.groups.filter(({ code }) => (available.get(code) ?? 0) > 0);
  const weights = add(open.map(({ weight }) => weight));
  const isMean = plan.totals.aggregation === 'weightedMean';
  return open.map(({ code, name, ordinal, cap, weight }) => ({
    code,
    name,
    ordinal,
    cap,
    earned: roundHalfUp(uncapped(plan, points, code), plan.rounding.points),
    points: groups.get(code) ?? 0,
    available: available.get(code) ?? 0,
    weight: isMean && weights > 0 ? ((weight ?? 0) * 100) / weights : null,
    lostBy: lost.filter(({ group }) => group === code).map(named),
  }));
}

function uncapped({ criteria }: Plan, points: UnitPoints, group: string): number {
  return add(criteria.filter((one) => one.group === group && one.role === 'scored').map(points.of));
}

/** How the groups, bonus and penalty become the total. */
export function explainTotal(plan: Plan, points: UnitPoints, totals: Totals): TotalExplanation {
  const { groups, available, full, bonus, penalty, total, before } = totals;
  const { rounding } = plan;
  const sumOf = (numbers: ReadonlyMap<string, number>): number =>
    roundHalfUp(add([...numbers.values()]), rounding.points);
  const applying = plan.criteria.filter((criterion) => points.max(criterion) > 0);
  const limit = plan.totals.totalLimit;
  return {
    aggregation: plan.totals.aggregation,
    earned: sumOf(groups),
    available: sumOf(available),
    full: sumOf(full),
    spread: applying.filter(points.isSpread).map(named),
    base: roundPoints(before.base, rounding.total),
    bonus: { sum: before.bonus, points: bonus },
    penalty: { sum: before.penalty, points: penalty },
    sum: roundPoints(Math.max(0, before.sum), rounding.total),
    cutTo: limit !== null && before.sum > limit ? limit : null,
    total,
    lostBy: fired(plan, points, 'all').map(named),
    open: applying
      .filter((criterion) => points.of(criterion) === null && !points.isSpread(criterion))
      .map(named),
  };
}
