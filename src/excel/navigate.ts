import type { SheetKey } from '../sheets/description';
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

/** Shows one of the scorebook's sheets, wherever its tab is and whatever it is called now; false where it is gone. */
export async function showSheet(context: Excel.RequestContext, key: SheetKey): Promise<boolean> {
  const book = await readBook(context, [key]);
  const title = book.sheets.get(key)?.title;
  if (title === undefined) return false;
  const sheet = context.workbook.worksheets.getItem(title);
  if (book.hidden.includes(title)) sheet.visibility = 'Visible';
  sheet.activate();
  await context.sync();
  return true;
}
