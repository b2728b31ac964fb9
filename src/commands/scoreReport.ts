import type { UnitEntries } from '../plan/entry';
import type { Plan } from '../plan/plan';
import type { RankedResult } from '../scoring/result';
import type { RankedUnit, ScoreReport, SortedFindings } from './reports';
import { targetLines } from './targetLines';
import type { Understood } from './understand';

/** Puts the result of a scoring run together for the pane. */
export function scoreReport(
  run: SortedFindings &
    Pick<Understood, 'book' | 'plan' | 'scored' | 'typed'> & {
      readonly repairedCells: number;
      readonly milliseconds: number;
    },
): ScoreReport {
  const { book, plan, scored, typed, findings, accepted, repairedCells, milliseconds } = run;
  const count = (severity: string): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    units: scored.units.length,
    withFigures: plan.units.filter(({ code }) => hasFigures(typed.entries.get(code))).length,
    ranked: scored.units.filter(({ rank }) => rank !== null).length,
    criteria: plan.criteria.length,
    findings,
    accepted,
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    clusters: plan.clusters.map(({ code, name }) => ({
      cluster: code,
      name,
      ranked: rankedOf(
        plan,
        scored.units.filter(({ cluster }) => cluster === code),
      ),
    })),
    targets: targetLines(plan, scored.planResults, book),
    repairedCells,
    milliseconds,
  };
}

function hasFigures(entries: UnitEntries | undefined): boolean {
  return entries !== undefined && [...entries.values()].some(({ is }) => is !== 'blank');
}

function rankedOf(plan: Plan, results: readonly RankedResult[]): readonly RankedUnit[] {
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  return [...results]
    .sort((one, other) => one.ordinal - other.ordinal)
    .flatMap(({ unit, official: { total }, rank, band }) =>
      rank === null
        ? []
        : [
            {
              unit,
              name: names.get(unit) ?? unit,
              total,
              rank,
              band: plan.bands[band]?.name ?? '',
            },
          ],
    );
}
