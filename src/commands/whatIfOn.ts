import { checkPlan } from '../checks/checkPlan';
import type { Criterion } from '../plan/criterion';
import type { Entries } from '../plan/entry';
import type { Plan } from '../plan/plan';
import { pointsHangOnTarget } from '../rules/ownTarget';
import { changedPlan, valuesOf } from '../scoring/whatIf/levers';
import type { Decided } from '../scoring/result';
import { type FirstPlace, firstPlaceOf, type Topple } from '../scoring/whatIf/robustness';
import { type ScoredPlan, scorePlan } from '../scoring/scorePlan';
import { stepOf } from '../scoring/whatIf/trialSteps';
import { type Standing, whatIf } from '../scoring/whatIf/whatIf';
import { inSlices } from './inSlices';
import type {
  FirstPlaceReport,
  MovableCriterion,
  ToppleReport,
  Trial,
  WeightMove,
  WhatIf,
} from './whatIfReports';

/** A plan with its figures and decisions, ready for trials. The plan must be valid (`checkPlan`). */
export function whatIfOn(plan: Plan, entries: Entries, decided: Decided, at: Date): WhatIf {
  const before = scorePlan(plan, entries, decided);
  return {
    at,
    kinds: plan.unitKinds,
    clusters: plan.clusters.filter(({ code }) =>
      plan.units.some(({ cluster }) => cluster === code),
    ),
    groups: plan.groups.map(({ code, ordinal, name, weight }) => ({
      code,
      name: ordinal === '' ? name : `${ordinal}: ${name}`,
      weight: plan.totals.aggregation === 'weightedMean' ? (weight ?? 0) : null,
      step: stepOf(plan, { moves: 'weight', group: code }),
    })),
    criteria: plan.criteria
      .filter(({ points }) => points.size > 0)
      .map((one) => movable(plan, one)),
    tryOut: (change) => tryOut(plan, entries, decided, before, change),
    firstPlace: async (cluster, signal) => {
      const found = await inSlices(firstPlaceOf(plan, entries, decided, before, cluster), signal);
      return found && named(plan, found);
    },
  };
}

function movable(plan: Plan, criterion: Criterion): MovableCriterion {
  const { code, name, group, points, target, measure } = criterion;
  const isPercent = measure.denominator !== null;
  return {
    code,
    name,
    group,
    points: [...points].map(([kind, most]) => ({ kind, points: most })),
    step: stepOf(plan, { moves: 'points', criterion: code, kinds: [...points.keys()] }),
    target: target !== null && pointsHangOnTarget(criterion) ? { value: target, isPercent } : null,
  };
}

/** A plan that would be refused is not tried, but for points that do not add up: that is what a trial is. */
function tryOut(
  plan: Plan,
  entries: Entries,
  decided: Decided,
  before: ScoredPlan,
  change: Parameters<WhatIf['tryOut']>[0],
): Trial {
  const findings = checkPlan(changedPlan(plan, change)).filter(
    ({ code, severity }) => severity === 'error' && code !== 'plan.pointsDoNotAddUp',
  );
  if (findings.length > 0) return { ok: false, findings };
  const bandOf = (standing: Standing) => ({
    ...standing,
    bandName: plan.bands[standing.band]?.name ?? '',
  });
  const moves = whatIf(plan, entries, decided, before, change).map((one) => ({
    ...one,
    name: unitName(plan, one.unit),
    before: bandOf(one.before),
    after: bandOf(one.after),
  }));
  return { ok: true, moves };
}

function named(plan: Plan, { cluster, first, outcome }: FirstPlace): FirstPlaceReport {
  const nameOf = (unit: string) => unitName(plan, unit);
  const head = {
    cluster: plan.clusters.find(({ code }) => code === cluster)?.name ?? cluster,
    first: first.map(nameOf),
  };
  if (outcome.is !== 'toppled') return { ...head, outcome };
  const report = (one: Topple): ToppleReport => ({
    change: one.change,
    about: aboutOf(plan, one),
    weights: weightMoves(plan, cluster, one),
    lost: one.lost.map(nameOf),
    then: one.then.map(nameOf),
  });
  const [smallest, ...others] = outcome.by;
  return {
    ...head,
    outcome: { is: 'toppled', by: [report(smallest), ...others.map(report)] },
  };
}

function aboutOf({ groups }: Plan, { change: { lever } }: Topple): string {
  if (lever.moves !== 'weight') return lever.criterion;
  return groups.find(({ code }) => code === lever.group)?.name ?? lever.group;
}

/** One line where all units of the cluster see the same number move, otherwise one for each kind. */
function weightMoves(plan: Plan, cluster: string, { change }: Topple): readonly WeightMove[] {
  const after = valuesOf(changedPlan(plan, change), change.lever);
  const moves = valuesOf(plan, change.lever).map(({ kind, value }, index) => ({
    kind: plan.unitKinds.find(({ code }) => code === kind)?.name ?? kind,
    from: value,
    to: after[index]?.value ?? value,
  }));
  const [first] = moves;
  const kinds = new Set(plan.units.flatMap((one) => (one.cluster === cluster ? [one.kind] : [])));
  const isForAll = change.lever.moves === 'weight' || moves.length === kinds.size;
  return first && isForAll && moves.every(({ from }) => from === first.from)
    ? [{ ...first, kind: null }]
    : moves;
}

function unitName({ units }: Plan, unit: string): string {
  return units.find(({ code }) => code === unit)?.name ?? unit;
}
