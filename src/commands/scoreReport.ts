import { noteSources } from '../checks/relations';
import { hasFigures } from '../plan/entry';
import type { Plan } from '../plan/plan';
import type { RankedResult } from '../scoring/result';
import { resultNotes } from '../scoring/resultNotes';
import type {
  PlanHeading,
  RankedUnit,
  ScoreReport,
  SortedFindings,
  UnrankedUnit,
} from './resultReports';
import { targetLines } from './targetLines';
import type { Understood } from './understand';

/** Puts the result of a scoring run together for the pane. */
export function scoreReport(
  run: SortedFindings &
    Pick<Understood, 'book' | 'plan' | 'scored' | 'typed' | 'decisions'> & {
      readonly repairedCells: number;
      readonly milliseconds: number;
    },
): ScoreReport {
  const { book, plan, scored, typed, findings, accepted, repairedCells, milliseconds } = run;
  const count = (severity: string): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    ...headingOf(plan),
    units: scored.units.length,
    withFigures: plan.units.filter(({ code }) => hasFigures(typed.entries.get(code))).length,
    ranked: scored.units.filter(({ rank }) => rank !== null).length,
    unranked: unrankedOf(run),
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

/** What the plan is called. */
export function headingOf({ identity: { title, issuer }, period }: Plan): PlanHeading {
  return { title, issuer, period: period.label };
}

function unrankedOf({
  plan,
  scored,
  typed,
  decisions,
}: Pick<Understood, 'plan' | 'scored' | 'typed' | 'decisions'>): readonly UnrankedUnit[] {
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  // Only a gate is asked for, which no figure's finding says more of.
  const sources = noteSources(decisions.decided, []);
  return scored.units
    .filter(({ rank }) => rank === null)
    .map((result) => {
      const [note] = resultNotes(plan, scored, sources, result);
      const isEmpty = !hasFigures(typed.entries.get(result.unit));
      return {
        ...{ unit: result.unit, name: names.get(result.unit) ?? result.unit },
        because: note?.is === 'gated' ? note.is : isEmpty ? 'noFigures' : 'noPoints',
        criteria: note?.is === 'gated' ? note.criteria : [],
      };
    });
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
