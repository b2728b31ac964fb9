import type { Entries } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import { aboutEntry, type Row } from '../about';
import { checkJumps } from './jump';
import { checkOutliers } from './outlier';
import { comparedRows, isSize, type Compared } from './rows';
import { checkIdenticalRows, checkSameAsBefore } from './sameRows';
import { checkSteady } from './steady';

/** What looks odd although it may be right. Nothing here is an error. */
export interface Plausibility {
  /** By unit code. */
  readonly ofUnits: ReadonlyMap<string, readonly Finding[]>;
  /** What concerns several units. */
  readonly ofPlan: readonly Finding[];
}

/**
 * Compares what the units entered with their own previous period and with their cluster. Blank
 * previous figures are compared with nothing.
 */
export function checkPlausibility(
  plan: Plan,
  rows: readonly Row[],
  previous: Entries,
): Plausibility {
  const compared = comparedRows(rows, previous);
  const before = new Map(compared.map((each) => [each.row.unit.code, each]));
  const jumps = checkJumps(plan, compared);
  const outliers = checkOutliers(plan, rows);
  const ofUnit = ({ unit: { code } }: Row): readonly Finding[] => {
    const own = before.get(code);
    return [
      ...(own ? [...checkSteady(own), ...checkSameAsBefore(own)] : []),
      ...(jumps.get(code) ?? []),
      ...(outliers.get(code) ?? []),
    ];
  };
  return {
    ofUnits: new Map(rows.map((row) => [row.unit.code, ofUnit(row)])),
    ofPlan: [...checkIdenticalRows(plan, rows), ...checkPrevious(compared)],
  };
}

/** Previous figures that cannot be compared because they are texts: one note for all of them. */
function checkPrevious(compared: readonly Compared[]): readonly Finding[] {
  const texts = compared.flatMap((each) =>
    each.row.plan.figures
      .filter((figure) => isSize(figure) && each.before(figure.code).is === 'text')
      .map(({ code }) => ({ row: each.row, figure: code })),
  );
  const [first] = texts;
  if (!first) return [];
  const { row, figure } = first;
  const place = { at: 'previous', unit: row.unit.code, figure } as const;
  const values = { ...aboutEntry(row, figure), cells: texts.length };
  return [finding('plausible.previousNotNumbers', 'note', place, values)];
}
