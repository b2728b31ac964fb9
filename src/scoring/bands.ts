import type { Plan } from '../plan/plan';
import type { Band } from '../plan/ranking';
import { roundHalfUp } from '../rules/round';
import { SUM_DECIMALS } from '../rules/sum';
import { add, fired, type UnitPoints } from './points';
import type { Totals } from './result';

/** The bands that one fired gate takes away, unless its criterion says otherwise. */
export const GATE_BANDS = 1;

/**
 * The unit's band, 0 for the best: the first whose conditions are all met, the last if none; then
 * lowered by the gates. A cap puts the best bands out of reach, a drop comes on top of that.
 */
export function bandOf(plan: Plan, points: UnitPoints, totals: Totals): number {
  const met = plan.bands.findIndex((band) => isMet(plan, band, points, totals));
  const own = met < 0 ? plan.bands.length - 1 : met;
  const bandsLost = (gate: 'capBand' | 'dropBand'): readonly number[] =>
    fired(plan, points, gate).map(({ gateBands }) => gateBands ?? GATE_BANDS);
  const capped = Math.max(own, ...bandsLost('capBand'));
  return Math.min(capped + add(bandsLost('dropBand')), plan.bands.length - 1);
}

/** The points from which a kind of unit can have a band. */
export function bandFrom({ from, fromByKind }: Band, kind: string): number {
  return fromByKind.get(kind) ?? from;
}

function isMet(plan: Plan, band: Band, points: UnitPoints, totals: Totals): boolean {
  const { groupPercent, requires } = band;
  if (totals.total < bandFrom(band, points.unit.kind)) return false;
  const isLow = (group: string): boolean => {
    const earned = (totals.groups.get(group) ?? 0) * 100;
    const demanded = (groupPercent ?? 0) * (totals.available.get(group) ?? 0);
    return roundHalfUp(earned - demanded, SUM_DECIMALS) < 0;
  };
  if (groupPercent !== null && plan.groups.some(({ code }) => isLow(code))) return false;
  // What does not apply to the unit asks nothing of it.
  return plan.criteria.every(
    (criterion) =>
      !requires.includes(criterion.code) ||
      points.max(criterion) === 0 ||
      points.isSpread(criterion) ||
      (points.of(criterion) ?? 0) >= points.max(criterion),
  );
}
