import { pointsTexts, rankingTexts } from '../messages/workbookTexts';
import type { Plan } from '../plan/plan';
import { sheetReference } from './address';
import { pointsCodes as codes, type PointsLayout } from './pointsLayout';
import type { References } from './references';
/** A column of Điểm over all units. */
export function pointsColumn(references: References, at: PointsLayout, code: string): string {
  return sheetReference(references.title('points'), {
    row: at.firstRow,
    column: at.column(code),
    rows: at.rows,
    columns: 1,
  });
}

/** What the ranking shows of the unit in the `place`-th row of Điểm. */
export function rankingRow(
  plan: Plan,
  references: References,
  at: PointsLayout,
  place: string,
): readonly string[] {
  const pick = (range: string): string => `=IFERROR(INDEX(${range},${place}),"")`;
  const of = (code: string): string => pointsColumn(references, at, code);
  const name = sheetReference(references.title('points'), {
    row: at.firstRow,
    column: at.name,
    rows: at.rows,
    columns: 1,
  });
  const missing = `INDEX(${of(codes.missing)},${place})`;
  const invalid = `INDEX(${of(codes.invalid)},${place})`;
  const status = `INDEX(${of(codes.status)},${place})`;
  return [
    pick(name),
    ...plan.groups.map(({ code }) => pick(of(code))),
    pick(of(codes.total)),
    `=IFERROR(IF(${status}="",INDEX(${of(codes.rank)},${place}),"${pointsTexts.noRank}"),"")`,
    pick(of(codes.band)),
    `=IFERROR(IF(${status}<>"",${status},IF(${missing}>0,${rankingTexts.missing(missing)}&IF(${invalid}>0,"; ",""),"")&IF(${invalid}>0,${rankingTexts.invalid(invalid)},"")),"")`,
  ];
}
