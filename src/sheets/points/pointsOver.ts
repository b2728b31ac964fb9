import { sheetReference } from '../address';
import type { References } from '../references';
import type { PointsLayout } from './layout';

/** A column of Điểm over all units, by its code, or one of the columns ahead of the criteria. */
export function pointsOver(references: References, at: PointsLayout, code: string): string {
  const isAhead = code === 'code' || code === 'name' || code === 'kindIndex';
  return sheetReference(references.title('points'), {
    row: at.firstRow,
    column: isAhead ? at[code] : at.column(code),
    rows: at.rows,
    columns: 1,
  });
}
