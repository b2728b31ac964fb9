import { areaAddress, quotedSheet } from '../sheets/address';
import type { SheetDescription } from '../sheets/description';
import type { OddText } from '../sheets/recovery/oddTexts';
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

/**
 * Writes code rows again where people deleted them above a table's headings: a new row each, from
 * the last one up, so that none moves another. Formulas of the same batch follow.
 */
export function restoreCodeRows(context: Excel.RequestContext, book: OpenBook): void {
  const headless = [...book.anchors]
    .filter(([, anchor]) => anchor.headless)
    .sort(([, one], [, other]) => other.row - one.row);
  for (const [name, { sheet: key, row, column, codes }] of headless) {
    const sheet = book.sheets.get(key);
    if (!sheet || !codes) continue;
    const worksheet = context.workbook.worksheets.getItem(sheet.title);
    const codeRow = row + 1;
    worksheet.getRange(`${codeRow + 1}:${codeRow + 1}`).insert('Down');
    const columns = Math.max(...codes.values()) - column + 1;
    const area = { row: codeRow, column, rows: 1, columns };
    const cells = worksheet.getRange(areaAddress(area));
    const line = Array<string>(columns).fill('');
    for (const [code, at] of codes) line[at - column] = code;
    cells.numberFormat = [line.map(() => '@')];
    cells.values = [line];
    worksheet.getRange(`${codeRow + 1}:${codeRow + 1}`).rowHidden = true;
    const reference = `=${quotedSheet(sheet.title)}!${areaAddress(area, 'both')}`;
    if (book.names.has(name)) context.workbook.names.getItem(name).formula = reference;
    else context.workbook.names.add(name, reference);
  }
}
