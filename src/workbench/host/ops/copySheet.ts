import { blockAddress, quoteSheet } from '../address';
import type { Book } from '../book';
import { notImplemented } from '../errors';
import { definedNames, isWorkbookName, nameTarget } from '../names';

/** "Số liệu (2)": the first number that is free, the title cut so that 31 characters hold both. */
function titleOfCopy(book: Book, title: string): string {
  for (let number = 2; ; number++) {
    const mark = ` (${number})`;
    const copy = title.slice(0, 31 - mark.length) + mark;
    if (!book.findSheet(copy)) return copy;
  }
}

/** As in Excel, names of the workbook that lead to the sheet come again as names of the copy. */
function copyNames(book: Book, from: string, to: string): void {
  const title = quoteSheet(book.sheet(to).getName());
  for (const name of definedNames(book)) {
    const target = isWorkbookName(name) ? nameTarget(book, name) : undefined;
    if (target?.sheetId !== from) continue;
    book.run('formula.mutation.set-defined-name', {
      ...name,
      id: `${name.id}-${to}`,
      formulaOrRefString: `${title}!${blockAddress(target, '$')}`,
      localSheetId: to,
    });
  }
}

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
  const title = titleOfCopy(book, book.sheet(sheetId).getName());
  book.run('sheet.command.set-worksheet-name', { subUnitId: id, name: title });
  copyNames(book, sheetId, id);
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
