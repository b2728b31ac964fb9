import { areaAddress, quotedSheet } from '../sheets/address';
import type { SheetDescription } from '../sheets/description';
import type { OddText } from '../sheets/oddTexts';
import { columnsAt } from '../sheets/record';
import { written } from './draw';
import type { OpenBook } from './readBook';

/** Lets the workbook names lead again to the tables that were found without them. Sheets that are drawn bring their names along. */
export function restoreNames(
  context: Excel.RequestContext,
  book: OpenBook,
  drawn: readonly SheetDescription[],
): void {
  const items = context.workbook.names;
  for (const mended of book.mended) {
    const anchor = mended.what === 'name' ? book.anchors.get(mended.name) : undefined;
    const sheet = anchor && book.sheets.get(anchor.sheet);
    if (mended.what !== 'name' || !anchor || !sheet) continue;
    if (drawn.some(({ key }) => key === anchor.sheet)) continue;
    const area = {
      row: anchor.row,
      column: anchor.column,
      rows: 1,
      columns: Math.max(1, columnsAt(book, anchor).size),
    };
    const reference = `=${quotedSheet(sheet.title)}!${areaAddress(area, 'both')}`;
    if (book.names.has(mended.name)) items.getItem(mended.name).formula = reference;
    else items.add(mended.name, reference);
  }
}

/** Shows our sheets that somebody hid. */
export function showSheets(context: Excel.RequestContext, titles: readonly string[]): void {
  for (const title of titles) context.workbook.worksheets.getItem(title).visibility = 'Visible';
}

/** Writes texts of the plan's tables without the spaces and marks that nobody sees. */
export function cleanTexts(context: Excel.RequestContext, odd: readonly OddText[]): void {
  for (const { sheet, address, clean } of odd) {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.values = [[written(clean, false)]];
  }
}
