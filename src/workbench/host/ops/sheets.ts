import type { Book } from '../book';
import { HostError, invalidArgument } from '../errors';
import { EventType } from '../events';

/** Excel's sizes at 96 dots an inch: 15 points high, 8.43 characters (48 points) wide. */
export const SHEET_SIZE = {
  rowCount: 1000,
  columnCount: 130,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
} as const;

let nextSheet = 1;
export const newSheetId = (): string =>
  `{${nextSheet++}-${Math.random().toString(16).slice(2, 10).toUpperCase()}}`;

/** Refuses the names that Excel refuses. */
export function requireSheetName(book: Book, name: string, own?: string): void {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument(`worksheet name "${name}"`);
  const taken = book.sheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  if (taken && taken.getSheetId() !== own)
    throw new HostError('ItemAlreadyExists', `A worksheet "${name}" exists already.`);
}

function freeName(book: Book): string {
  for (let number = book.sheets().length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!book.findSheet(name)) return name;
  }
}

/** Adds an empty sheet at the end without activating it; gives its id. */
export function addSheet(book: Book, name: string | null): string {
  if (book.model.structureProtected)
    throw new HostError('AccessDenied', 'The workbook structure is protected.');
  if (name !== null) requireSheetName(book, name);
  const id = newSheetId();
  const active = book.activeSheet.getSheetId();
  book.run('sheet.command.insert-sheet', {
    index: book.sheets().length,
    sheet: { id, name: name ?? freeName(book), ...SHEET_SIZE, cellData: {} },
  });
  if (book.activeSheet.getSheetId() !== active)
    book.run('sheet.operation.set-worksheet-active', { subUnitId: active });
  return id;
}

export function deleteSheet(book: Book, sheetId: string): void {
  const visible = book.sheets().filter((sheet) => !sheet.isSheetHidden());
  if (visible.length === 1 && visible[0]?.getSheetId() === sheetId)
    throw new HostError('InvalidOperation', 'A workbook needs at least one visible worksheet.');
  if (book.sheetModel(sheetId).veryHidden)
    throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  // The grid refuses to delete anything more once the sheet that it shows is gone.
  leave(book, sheetId);
  book.run('sheet.command.remove-sheet', { subUnitId: sheetId });
  book.model.sheets.delete(sheetId);
}

/** Shows the sheet behind this one, or the last one before it, where this one is in front. */
function leave(book: Book, sheetId: string): void {
  if (book.activeSheet.getSheetId() !== sheetId) return;
  const order = book.sheets();
  const index = order.findIndex((sheet) => sheet.getSheetId() === sheetId);
  const isVisible = (sheet: (typeof order)[number]): boolean => !sheet.isSheetHidden();
  const next =
    order.slice(index + 1).find(isVisible) ?? order.slice(0, index).filter(isVisible).at(-1);
  if (next) book.activate(next.getSheetId());
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export function visibilityOf(book: Book, sheetId: string): Visibility {
  if (!book.sheet(sheetId).isSheetHidden()) return 'Visible';
  return book.sheetModel(sheetId).veryHidden ? 'VeryHidden' : 'Hidden';
}

export function setVisibility(book: Book, sheetId: string, visibility: Visibility): void {
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument(visibility);
  const before = visibilityOf(book, sheetId);
  const hide = visibility !== 'Visible';
  const visible = book.sheets().filter((sheet) => !sheet.isSheetHidden());
  if (hide && before === 'Visible' && visible.length === 1)
    throw new HostError('InvalidOperation', 'A workbook needs at least one visible worksheet.');
  book.sheetModel(sheetId).veryHidden = visibility === 'VeryHidden';
  if (hide) leave(book, sheetId);
  book.run('sheet.mutation.set-worksheet-hidden', { subUnitId: sheetId, hidden: hide ? 1 : 0 });
  book.changed({ kind: 'sheets' });
  if (before !== visibility)
    book.events.raise(EventType.VisibilityChanged, sheetId, {
      source: 'Local',
      visibilityBefore: before,
      visibilityAfter: visibility,
      worksheetId: sheetId,
    });
}
