import { areaAddress, quotedSheet } from '../sheets/address';
import { type ClosedSheet, holdsClosed, readClosed } from '../sheets/closing/readClosed';
import { names } from '../sheets/names';
import { contentsOf, requestContents, requestHead } from './readContents';
import { writtenText } from './written';

/**
 * Every closed result of the open workbook, in the order of the tabs: that which is in force and those
 * that are kept. They are found by their cells, whatever they are called. Two syncs, or three.
 */
export async function readClosedSheets(
  context: Excel.RequestContext,
): Promise<readonly ClosedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const heads = worksheets.items.map((sheet) => requestHead(sheet, sheet.name));
  await context.sync();
  const holding = heads.map(contentsOf).filter(holdsClosed);
  if (holding.length === 0) return [];
  const whole = holding.map(({ title }) =>
    requestContents(worksheets.getItem(title), title, undefined),
  );
  await context.sync();
  return whole.map((request) => readClosed(contentsOf(request))).filter((one) => one !== null);
}

/** What happens to the sheet of a closed result that is put away, or taken out again. */
export interface ClosedMove {
  readonly from: string;
  readonly to: string;
  /** Texts by the addresses of their cells. */
  readonly cells: ReadonlyMap<string, string>;
  /** The same of cells that are formatted as text, where an apostrophe would be shown. */
  readonly facts?: ReadonlyMap<string, string>;
  /** Where the workbook name is to lead; null takes it away. */
  readonly codeRow: { readonly row: number; readonly columns: number } | null;
}

/** Renames the sheet of a closed result and changes what it says of itself. Goes into the caller's batch. */
export function moveClosed(
  context: Excel.RequestContext,
  { from, to, cells, facts = new Map<string, string>(), codeRow }: ClosedMove,
  existing: { readonly names: ReadonlySet<string> },
): void {
  const sheet = context.workbook.worksheets.getItem(from);
  sheet.protection.unprotect();
  for (const [texts, asText] of [[cells, false] as const, [facts, true] as const]) {
    for (const [address, text] of texts) {
      sheet.getRange(address).values = [[writtenText(text, asText)]];
    }
  }
  sheet.protection.protect({
    ...{ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true },
    selectionMode: 'Normal',
  });
  if (to !== from) sheet.name = to;
  const items = context.workbook.names;
  if (existing.names.has(names.closed)) items.getItem(names.closed).delete();
  if (codeRow) {
    const area = { row: codeRow.row, column: 0, rows: 1, columns: codeRow.columns };
    items.add(names.closed, `=${quotedSheet(to)}!${areaAddress(area, 'both')}`);
  }
}
