import type { Plan } from '../plan/plan';
import type { Band } from '../plan/ranking';
import { roundHalfUp } from '../rules/round';
import { SUM_DECIMALS } from '../rules/sum';
import { add, fired, type UnitPoints } from './points';
import type { Totals } from './result';

/** The bands that one fired gate takes away, unless its criterion says otherwise. */
export const GATE_BANDS = 1;

/** What keeps a unit out of a band, in the order in which the plan asks. */
export type BandObstacle =
  | {
      readonly is: 'points';
      readonly total: number;
      readonly from: number;
      readonly missing: number;
    }
  | {
      readonly is: 'group';
      readonly group: string;
      readonly points: number;
      readonly available: number;
      /** The percentage of the available points that the band asks for. */
      readonly percent: number;
    }
  | {
      readonly is: 'criterion';
      readonly criterion: string;
      /** Null: a figure is missing or wrong. */
      readonly points: number | null;
      readonly max: number;
    }
  | {
      readonly is: 'capBand' | 'dropBand';
      /** The criterion whose gate fired, and how many bands it takes away. */
      readonly criterion: string;
      readonly bands: number;
    };

/**
 * The unit's band, 0 for the best: the first whose conditions are all met, the last if none; then
 * lowered by the gates. A cap puts the best bands out of reach, a drop comes on top of that.
 */
export function bandOf(plan: Plan, points: UnitPoints, totals: Totals): number {
  const met = plan.bands.findIndex(
    (band) => conditionsUnmet(plan, band, points, totals).length === 0,
  );
  const own = met < 0 ? plan.bands.length - 1 : met;
  const capped = Math.max(own, ...lost(plan, points, 'capBand').map(({ bands }) => bands));
  const dropped = add(lost(plan, points, 'dropBand').map(({ bands }) => bands));
  return Math.min(capped + dropped, plan.bands.length - 1);
}

/** Everything that keeps a unit out of a better band than its own (0 for the best): never nothing. */
export function obstaclesTo(
  plan: Plan,
  index: number,
  points: UnitPoints,
  totals: Totals,
): readonly BandObstacle[] {
  const band = plan.bands[index];
  if (!band) throw new Error(`No band ${index}`);
  return [
    ...conditionsUnmet(plan, band, points, totals),
    ...lost(plan, points, 'capBand').filter(({ bands }) => bands > index),
    ...lost(plan, points, 'dropBand'),
  ];
}

/** The bands that fired gates of one kind take away. */
function lost(
  plan: Plan,
  points: UnitPoints,
  gate: 'capBand' | 'dropBand',
): readonly (BandObstacle & { readonly is: 'capBand' | 'dropBand' })[] {
  return fired(plan, points, gate).map(({ code, gateBands }) => ({
    is: gate,
    criterion: code,
    bands: gateBands ?? GATE_BANDS,
  }));
}

/** The points from which a kind of unit can have a band. */
export function bandFrom({ from, fromByKind }: Band, kind: string): number {
  return fromByKind.get(kind) ?? from;
}

/** The conditions of a band that a unit does not meet; none: it can have the band. */
function conditionsUnmet(
  plan: Plan,
  band: Band,
  points: UnitPoints,
  totals: Totals,
): readonly BandObstacle[] {
  const from = bandFrom(band, points.unit.kind);
  const { total } = totals;
  const gap = roundHalfUp(from - total, SUM_DECIMALS);
  return [
    ...(total < from ? [{ is: 'points' as const, total, from, missing: gap }] : []),
    ...groupsBelow(plan, band, totals),
    ...requiredUnmet(plan, band, points),
  ];
}

function groupsBelow(
  { groups }: Plan,
  { groupPercent }: Band,
  totals: Totals,
): readonly BandObstacle[] {
  if (groupPercent === null) return [];
  return groups.flatMap(({ code }) => {
    const points = totals.groups.get(code) ?? 0;
    const available = totals.available.get(code) ?? 0;
    if (roundHalfUp(points * 100 - groupPercent * available, SUM_DECIMALS) >= 0) return [];
    return [{ is: 'group' as const, group: code, points, available, percent: groupPercent }];
  });
}

/** What does not apply to the unit asks nothing of it. */
function requiredUnmet(
  { criteria }: Plan,
  { requires }: Band,
  points: UnitPoints,
): readonly BandObstacle[] {
  return criteria.flatMap((criterion) => {
    const max = points.max(criterion);
    if (!requires.includes(criterion.code) || max === 0 || points.isSpread(criterion)) return [];
    const earned = points.of(criterion);
    if ((earned ?? 0) >= max) return [];
    return [{ is: 'criterion' as const, criterion: criterion.code, points: earned, max }];
  });
}
