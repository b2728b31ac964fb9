import type { Plan } from '../plan/plan';
import type { RankedResult } from '../scoring/result';
import type { ScoredPlan } from '../scoring/scorePlan';
import type { RankedUnit, ScoreReport, SortedFindings } from './reports';

/** How many places of each cluster the report names. */
const FIRST_PLACES = 3;

/** Puts the result of a scoring run together for the pane. */
export function scoreReport(
  run: SortedFindings & {
    readonly plan: Plan;
    readonly scored: ScoredPlan;
    readonly repairedCells: number;
    readonly milliseconds: number;
  },
): ScoreReport {
  const { plan, scored, findings, accepted, repairedCells, milliseconds } = run;
  const count = (severity: string): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  const targets = (state: string): number =>
    scored.planResults.filter((result) => result.state === state).length;
  return {
    units: scored.units.length,
    ranked: scored.units.filter(({ rank }) => rank !== null).length,
    criteria: plan.criteria.length,
    findings,
    accepted,
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    leaders: plan.clusters.map(({ code, name }) => ({
      cluster: code,
      name,
      first: firstOf(
        plan,
        scored.units.filter(({ cluster }) => cluster === code),
      ),
    })),
    targets: { reached: targets('reached'), short: targets('short'), open: targets('open') },
    repairedCells,
    milliseconds,
  };
}

function firstOf(plan: Plan, results: readonly RankedResult[]): readonly RankedUnit[] {
  return [...results]
    .sort((one, other) => one.ordinal - other.ordinal)
    .flatMap(({ unit, official: { total }, rank, band }) =>
      rank !== null && rank <= FIRST_PLACES
        ? [
            {
              unit,
              name: plan.units.find(({ code }) => code === unit)?.name ?? unit,
              total,
              rank,
              band: plan.bands[band]?.name ?? '',
            },
          ]
        : [],
    );
}
