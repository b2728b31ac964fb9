import { pointsTexts } from '../../messages/sheetTexts/results';
import type { Plan } from '../../plan/plan';
import { sheetReference } from '../address';
import { pointsCodes as codes, type PointsLayout } from '../points/layout';
import type { References } from '../references';
/** A column of Điểm over all units, by its code, or one of the columns ahead of the criteria. */
export function pointsColumn(references: References, at: PointsLayout, code: string): string {
  const isAhead = code === 'code' || code === 'name' || code === 'kindIndex';
  return sheetReference(references.title('points'), {
    row: at.firstRow,
    column: isAhead ? at[code] : at.column(code),
    rows: at.rows,
    columns: 1,
  });
}

/** What the ranking shows beside a unit's name: columns that not every plan has are left out. */
export interface RankingColumns {
  readonly bonus: boolean;
  readonly penalty: boolean;
  /** By how many places the unit rose since the period before, and the units that column speaks of. */
  readonly change: { readonly units: string; readonly places: string } | null;
}

/** What the ranking shows of the unit in the `place`-th row of Điểm. */
export function rankingRow(
  plan: Plan,
  references: References,
  at: PointsLayout,
  columns: RankingColumns,
  place: string,
): readonly string[] {
  const of = (code: string): string => pointsColumn(references, at, code);
  const cell = (code: string): string => `INDEX(${of(code)},${place})`;
  const pick = (code: string): string => `=IFERROR(${cell(code)},"")`;
  const { change } = columns;
  return [
    pick('name'),
    ...plan.groups.map(({ code }) => pick(code)),
    ...(columns.bonus ? [pick(codes.bonus)] : []),
    ...(columns.penalty ? [pick(codes.penalty)] : []),
    pick(codes.total),
    `=IFERROR(IF(${cell(codes.status)}="",${cell(codes.rank)},"${pointsTexts.noRank}"),"")`,
    pick(codes.band),
    ...(change ? [changeFormula(cell('code'), change)] : []),
    pick(codes.note),
  ];
}

/** ▲2, ▼1 or =, blank without a rank before. */
function changeFormula(
  unit: string,
  { units, places }: { readonly units: string; readonly places: string },
): string {
  const risen = `INDEX(${places},MATCH(${unit},${units},0))`;
  return `=IFERROR(IF(${risen}="","",IF(${risen}>0,"▲"&${risen},IF(${risen}<0,"▼"&-${risen},"="))),"")`;
}
