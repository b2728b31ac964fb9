import type { Book } from '../book';
import { notImplemented } from '../errors';

/** Copies a sheet with cells, styles, merges and sizes, as Univer does; gives the copy's id. */
export function copySheet(
  book: Book,
  sheetId: string,
  positionType: string,
  relativeTo: string | undefined,
): string {
  const model = book.sheetModel(sheetId);
  if (model.charts.length > 0 || model.tables.length > 0)
    throw notImplemented('Worksheet.copy of a sheet with charts or tables');
  const before = new Set(book.sheets().map((sheet) => sheet.getSheetId()));
  const active = book.activeSheet.getSheetId();
  book.quiet = true;
  book.run('sheet.command.copy-sheet', { subUnitId: sheetId });
  if (book.activeSheet.getSheetId() !== active)
    book.run('sheet.operation.set-worksheet-active', { subUnitId: active });
  book.quiet = false;
  const copy = book.sheets().find((sheet) => !before.has(sheet.getSheetId()));
  const id = copy?.getSheetId() ?? sheetId;
  const target = book.sheetModel(id);
  target.page = structuredClone(model.page);
  target.protection = model.protection;
  for (const [key, link] of model.hyperlinks) target.hyperlinks.set(key, link);
  const others = book.sheets().filter((sheet) => sheet.getSheetId() !== id);
  const at = others.findIndex((sheet) => sheet.getSheetId() === (relativeTo ?? sheetId));
  const orders: Record<string, number> = {
    None: at + 1,
    Before: at,
    After: at + 1,
    Beginning: 0,
    End: others.length,
  };
  book.run('sheet.command.set-worksheet-order', {
    subUnitId: id,
    order: orders[positionType] ?? others.length,
  });
  return id;
}
