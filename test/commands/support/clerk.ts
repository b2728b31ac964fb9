import type { ExcelForTests } from '../../support/excel';
import { type Cell, find, readGrid } from './grid';

/**
 * Types a value as a person at the keyboard does: straight into the grid, without office.js, so that
 * Excel's events say that it was not the add-in.
 */
export async function clerkTypes(
  excel: ExcelForTests,
  title: string,
  row: string,
  column: string,
  value: Cell,
): Promise<void> {
  const spot = find(await readGrid(excel, title), row, column);
  const sheet = excel.host.univer.getActiveWorkbook()?.getSheetByName(title);
  if (!sheet) throw new Error(`No sheet ${title}`);
  sheet.getRange(spot.row, spot.column).setValue(value);
}
