import type { SheetKey } from '../sheets/description';
import { readBook } from './readBook';

/** Selects a cell; false where its sheet is gone. */
export async function selectCell(
  context: Excel.RequestContext,
  title: string,
  address: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title);
  await context.sync();
  if (sheet.isNullObject) return false;
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
  return true;
}

/** Shows one of the scorebook's sheets, wherever its tab is and whatever it is called now; false where it is gone. */
export async function showSheet(context: Excel.RequestContext, key: SheetKey): Promise<boolean> {
  const title = (await readBook(context, [key])).sheets.get(key)?.title;
  if (title === undefined) return false;
  context.workbook.worksheets.getItem(title).activate();
  await context.sync();
  return true;
}
