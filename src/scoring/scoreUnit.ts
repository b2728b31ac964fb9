import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import type { Outcome } from '../rules/outcome';
import { bandOf } from './bands';
import { fired, unitPoints, type UnitPoints } from './points';
import type { Decided, RankStatus, UnitResult } from './result';
import { totalsOf } from './totals';

/** The tie key of a unit about which nothing was decided: behind every unit that has a place. */
export const UNDECIDED = 0;

/** What a decided place is taken from, so that the first place is the largest key. */
export const DECISION_BASE = 1e6;

function decisionKey(place: number | undefined): number {
  return place === undefined ? UNDECIDED : DECISION_BASE - place;
}

/** Scores one unit from its outcomes: totals, gates and band. Ranks need the whole cluster. */
export function scoreUnit(
  plan: Plan,
  unit: Unit,
  outcomes: ReadonlyMap<string, Outcome>,
  decided: Decided,
): UnitResult {
  const computed = unitPoints(unit, outcomes, new Map());
  const points = unitPoints(unit, outcomes, decided.appraisals.get(unit.code) ?? new Map());
  const official = totalsOf(plan, points);
  return {
    unit: unit.code,
    kind: unit.kind,
    cluster: unit.cluster,
    outcomes,
    missing: [...outcomes.values()].filter(({ is }) => is === 'missing').length,
    computed: totalsOf(plan, computed),
    official,
    status: statusOf(plan, computed, points, outcomes),
    band: bandOf(plan, points, official),
    tieKeys: [
      ...plan.ranking.tieChain.map((code) => tieKey(plan, points, official.groups, code)),
      decisionKey(decided.tieOrder.get(unit.code)),
    ],
  };
}

/** Official points of a group or criterion; of a penalty, the smaller is the better. */
function tieKey(
  { criteria }: Plan,
  points: UnitPoints,
  groups: ReadonlyMap<string, number>,
  code: string,
): number {
  const criterion = criteria.find((other) => other.code === code);
  if (!criterion) return groups.get(code) ?? 0;
  const earned = points.of(criterion) ?? 0;
  return criterion.role === 'penalty' && earned !== 0 ? -earned : earned;
}

/** A unit that entered nothing is not ranked for a few appraised points, unless they are all that is asked. */
function statusOf(
  plan: Plan,
  computed: UnitPoints,
  points: UnitPoints,
  outcomes: ReadonlyMap<string, Outcome>,
): RankStatus {
  if (fired(plan, points, 'unranked').length > 0) return 'gated';
  const { criteria } = plan;
  const hasAny = ({ of }: UnitPoints): boolean => criteria.some((one) => of(one) !== null);
  const isWaited = criteria.some(
    (one) => outcomes.get(one.code)?.is === 'missing' && points.of(one) === null,
  );
  return hasAny(points) && (hasAny(computed) || !isWaited) ? 'ranked' : 'noFigures';
}
