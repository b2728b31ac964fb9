import type { SheetKey } from '../sheets/description';
import { listedRows } from '../sheets/pointedAt';
import { readBook } from './readBook';

/** Selects a cell; false where its sheet is gone. */
export async function selectCell(
  context: Excel.RequestContext,
  title: string,
  address: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) return false;
  // A hidden sheet cannot be activated; one that is not hidden is left alone, for protected workbooks.
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
  return true;
}

/** So many rows fit below the heads of Xếp hạng on a small screen. */
const ROWS_IN_VIEW = 10;

/**
 * Shows one of the scorebook's sheets, wherever its tab is and whatever it is called now; false where it
 * is gone. Xếp hạng begins with the head of an official document: its first units are brought into view.
 */
export async function showSheet(context: Excel.RequestContext, key: SheetKey): Promise<boolean> {
  const book = await readBook(context, [key]);
  const title = book.sheets.get(key)?.title;
  if (title === undefined) return false;
  const sheet = context.workbook.worksheets.getItem(title);
  if (book.hidden.includes(title)) sheet.visibility = 'Visible';
  sheet.activate();
  const rows = key === 'ranking' ? listedRows(book) : null;
  if (rows) {
    // Excel scrolls no further than to the cell that is selected: to one below, back to the headings.
    sheet.getCell(Math.min(rows.last, rows.first + ROWS_IN_VIEW), 0).select();
    sheet.getCell(rows.headings, 0).select();
    sheet.getCell(rows.first, 0).select();
  }
  await context.sync();
  return true;
}
