import type { Plan } from '../plan/plan';
import { roundHalfUp } from '../rules/round';
import { SUM_DECIMALS } from '../rules/sum';
import { bandFrom, obstaclesTo } from './bands';
import { add, fired, type UnitPoints, unitPoints } from './points';
import { better, decisiveKey } from './rank';
import type { Decided, RankedResult } from './result';
import type { ScoredPlan } from './scorePlan';

/** What a reader cannot see from a unit's line: why its total, band or rank is what it is. */
export type ResultNote =
  /** Criteria (codes) whose gate took the rank, all points, or a group's points. */
  | { readonly is: 'gated' | 'lostAll' | 'lostGroup'; readonly criteria: readonly string[] }
  | { readonly is: 'noFigures' }
  /** How many criteria have no figure, or a wrong one, or other points than the computed ones. */
  | { readonly is: 'missing' | 'invalid' | 'appraised'; readonly criteria: number }
  /** So many relations that must hold between its figures do not: the points count all the same. */
  | { readonly is: 'broken'; readonly relations: number }
  /** Points were scaled up for what does not apply: so many were earned of so many that apply. */
  | { readonly is: 'rescaled'; readonly earned: number; readonly available: number }
  /** The same where the groups are weighted: so many points do not apply. */
  | { readonly is: 'leftOut'; readonly points: number }
  | LoweredBand
  /** Equal points, and by which key of the tie chain (null: a decision by hand) the order came about. */
  | {
      readonly is: 'ahead' | 'behind';
      /** Rank of the nearest unit with the same total. */
      readonly rank: number;
      readonly by: string | null;
    }
  /** Equal to another unit in all that decides. */
  | { readonly is: 'shared' }
  | { readonly is: 'over' | 'between' };

/** The points are enough for a better band than the unit has. */
export interface LoweredBand {
  readonly is: 'lowered';
  /** The band that the points alone would give. */
  readonly band: string;
  /** Codes of criteria whose gate fired; of groups below the percentage that the band asks for; of criteria that it asks all points in. */
  readonly gates: readonly string[];
  readonly groups: readonly string[];
  readonly percent: number;
  readonly criteria: readonly string[];
}

/** What notes tell besides the result itself. */
export interface NoteSources {
  readonly decided: Decided;
  /** By unit, how many relations that must hold between its figures do not. */
  readonly broken: ReadonlyMap<string, number>;
}

/** Everything that there is to note of one unit's result, in the order in which it is told. */
export function resultNotes(
  plan: Plan,
  scored: ScoredPlan,
  { decided, broken }: NoteSources,
  result: RankedResult,
): readonly ResultNote[] {
  const unit = plan.units.find(({ code }) => code === result.unit);
  if (!unit) throw new Error(`No unit ${result.unit}`);
  const appraised = decided.appraisals.get(unit.code) ?? new Map<string, number>();
  const points = unitPoints(unit, result.outcomes, appraised);
  const by = (gate: 'unranked' | 'all' | 'group'): readonly string[] =>
    fired(plan, points, gate).map(({ code }) => code);
  if (result.status === 'gated') return [{ is: 'gated', criteria: by('unranked') }];
  if (result.status === 'noFigures') return [{ is: 'noFigures' }];
  const invalid = [...result.outcomes.values()].filter(({ is }) => is === 'invalid').length;
  const computed = unitPoints(unit, result.outcomes, new Map());
  const changed = plan.criteria.filter(
    (criterion) => points.of(criterion) !== computed.of(criterion),
  ).length;
  const counted = (is: 'missing' | 'invalid' | 'appraised', criteria: number) =>
    criteria > 0 ? [{ is, criteria }] : [];
  const relations = broken.get(unit.code) ?? 0;
  const lost = (is: 'lostAll' | 'lostGroup', criteria: readonly string[]): readonly ResultNote[] =>
    criteria.length > 0 ? [{ is, criteria }] : [];
  return [
    ...counted('missing', result.missing),
    ...counted('invalid', invalid),
    ...(relations > 0 ? [{ is: 'broken' as const, relations }] : []),
    ...counted('appraised', changed),
    ...lost('lostAll', by('all')),
    ...lost('lostGroup', by('group')),
    ...(by('all').length > 0 ? [] : rescaled(plan, result)),
    ...lowered(plan, points, result),
    ...ties(plan, scored, result),
    ...beyondQuota(scored, result),
  ];
}

function rescaled({ totals }: Plan, { official }: RankedResult): readonly ResultNote[] {
  const sumOf = (numbers: ReadonlyMap<string, number>): number =>
    roundHalfUp(add([...numbers.values()]), SUM_DECIMALS);
  const available = sumOf(official.available);
  const without = roundHalfUp(sumOf(official.full) - available, SUM_DECIMALS);
  if (without <= 0 || available <= 0) return [];
  return totals.aggregation === 'sum'
    ? [{ is: 'rescaled', earned: sumOf(official.groups), available }]
    : [{ is: 'leftOut', points: without }];
}

function lowered(
  plan: Plan,
  points: UnitPoints,
  { band: own, official }: RankedResult,
): readonly ResultNote[] {
  const index = plan.bands.findIndex((band) => official.total >= bandFrom(band, points.unit.kind));
  const band = plan.bands[index];
  if (!band || index >= own) return [];
  const obstacles = obstaclesTo(plan, index, points, official);
  return [
    {
      is: 'lowered',
      band: band.name,
      gates: plan.criteria
        .map(({ code }) => code)
        .filter((code) =>
          obstacles.some(
            (one) => (one.is === 'capBand' || one.is === 'dropBand') && one.criterion === code,
          ),
        ),
      groups: obstacles.flatMap((one) => (one.is === 'group' ? [one.group] : [])),
      percent: band.groupPercent ?? 0,
      criteria: obstacles.flatMap((one) => (one.is === 'criterion' ? [one.criterion] : [])),
    },
  ];
}

const groupsOfEqual = new WeakMap<ScoredPlan, ReadonlyMap<string, RankedResult[]>>();

const placeOf = ({ cluster, official }: RankedResult): string => `${official.total} ${cluster}`;

/**
 * The ranked units of a cluster that have the same total, the best first. They are found once for a
 * scored plan: each of 3,321 communes looking at all others would take seconds.
 */
function equalTo(scored: ScoredPlan, result: RankedResult): readonly RankedResult[] {
  const groups = groupsOfEqual.get(scored) ?? groupsIn(scored);
  groupsOfEqual.set(scored, groups);
  return (groups.get(placeOf(result)) ?? []).filter((other) => other !== result);
}

function groupsIn({ units }: ScoredPlan): ReadonlyMap<string, RankedResult[]> {
  const groups = new Map<string, RankedResult[]>();
  for (const result of units.filter(({ rank }) => rank !== null).sort(better)) {
    const place = placeOf(result);
    const equal = groups.get(place);
    if (equal) equal.push(result);
    else groups.set(place, [result]);
  }
  return groups;
}

/** The nearest unit with the same total: the one ahead where there is one, otherwise the one behind. */
function ties({ ranking }: Plan, scored: ScoredPlan, result: RankedResult): readonly ResultNote[] {
  const sorted = equalTo(scored, result);
  const above = sorted.filter((other) => better(other, result) < 0).at(-1);
  const below = sorted.find((other) => better(other, result) > 0);
  const other = above ?? below;
  const key = other && decisiveKey(other, result);
  const by = key ? (ranking.tieChain[key.index - 1] ?? null) : null;
  return [
    ...(other
      ? [{ is: above ? ('behind' as const) : ('ahead' as const), rank: other.rank ?? 0, by }]
      : []),
    ...(sorted.some((one) => better(one, result) === 0) ? [{ is: 'shared' as const }] : []),
  ];
}

function beyondQuota({ quotas }: ScoredPlan, { unit }: RankedResult): readonly ResultNote[] {
  if (quotas.some(({ over }) => over.includes(unit))) return [{ is: 'over' }];
  return quotas.some(({ between }) => between.includes(unit)) ? [{ is: 'between' }] : [];
}
