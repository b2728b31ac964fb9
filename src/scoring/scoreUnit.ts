import type { Criterion, Gate } from '../plan/criterion';
import { type Entries, entryOf } from '../plan/entry';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import { type Outcome, outcomeOf } from '../rules/outcome';
import { roundHalfUp } from '../rules/round';
import type { Appraisals, RankStatus, UnitResult } from './result';

/** Scores one unit: outcomes, group sums, totals, gates and band. Ranks need the whole cluster. */
export function scoreUnit(
  plan: Plan,
  unit: Unit,
  entries: Entries,
  appraisals: Appraisals,
): UnitResult {
  const outcomes = new Map(
    plan.criteria.map((criterion) => [criterion.code, outcome(plan, unit, criterion, entries)]),
  );
  const appraised = appraisals.get(unit.code) ?? new Map<string, number>();
  const official = (criterion: Criterion): number | null =>
    appraised.get(criterion.code) ?? pointsIn(outcomes.get(criterion.code));
  const computed = (criterion: Criterion): number | null => pointsIn(outcomes.get(criterion.code));
  const fires = (gate: Gate) => (criterion: Criterion) =>
    criterion.gate === gate && official(criterion) === 0;

  const groups = new Map(
    plan.groups.map(({ code }) => {
      const members = plan.criteria.filter(({ group }) => group === code);
      const lost = members.some(fires('group'));
      const points = add(members.map(official));
      return [code, lost ? 0 : roundHalfUp(points, plan.rounding.points)];
    }),
  );
  const applicable = add(plan.criteria.map(({ points }) => points.get(unit.kind) ?? null));
  const notApplicablePoints = add(
    plan.criteria.map((criterion) =>
      outcomes.get(criterion.code)?.is === 'notApplicable' && !appraised.has(criterion.code)
        ? (criterion.points.get(unit.kind) ?? null)
        : null,
    ),
  );
  // Appraised points make a criterion apply: only the official total sees them.
  const notComputed = add(
    plan.criteria.map((criterion) =>
      outcomes.get(criterion.code)?.is === 'notApplicable'
        ? (criterion.points.get(unit.kind) ?? null)
        : null,
    ),
  );
  const scaled = (points: number, without: number): number =>
    applicable > without
      ? roundHalfUp((points * applicable) / (applicable - without), plan.rounding.total)
      : 0;
  const total = scaled(add([...groups.values()]), notApplicablePoints);
  return {
    unit: unit.code,
    kind: unit.kind,
    cluster: unit.cluster,
    outcomes,
    groups,
    missing: [...outcomes.values()].filter(({ is }) => is === 'missing').length,
    notApplicablePoints,
    computedTotal: scaled(add(plan.criteria.map(computed)), notComputed),
    total,
    status: statusOf(plan.criteria.some(fires('unranked')), plan.criteria.map(official)),
    band: bandOf(plan, total, plan.criteria.some(fires('capBand'))),
    tieKeys: plan.ranking.tieChain.map((code) => {
      const criterion = plan.criteria.find((other) => other.code === code);
      return groups.get(code) ?? (criterion ? (official(criterion) ?? 0) : 0);
    }),
  };
}

function outcome(plan: Plan, unit: Unit, criterion: Criterion, entries: Entries): Outcome {
  return outcomeOf(criterion, {
    kind: unit.kind,
    entry: (figure) => entryOf(entries, unit.code, figure),
    scale: plan.scales.find(({ code }) => code === criterion.scale) ?? null,
    decimals: plan.rounding.points,
  });
}

function pointsIn(result: Outcome | undefined): number | null {
  return result?.is === 'points' ? result.points : null;
}

/** Adds from left to right, as SUM does. */
function add(points: readonly (number | null)[]): number {
  return points.reduce<number>((total, one) => total + (one ?? 0), 0);
}

function statusOf(gated: boolean, points: readonly (number | null)[]): RankStatus {
  if (gated) return 'gated';
  return points.some((one) => one !== null) ? 'ranked' : 'noFigures';
}

/** The best band whose lower bound the total reaches; a fired cap puts the best one out of reach. */
function bandOf({ bands }: Plan, total: number, capped: boolean): number {
  const reached = bands.filter(({ from }) => from > total).length;
  return Math.min(Math.max(reached, capped ? 1 : 0), bands.length - 1);
}
