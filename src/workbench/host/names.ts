import { parseAddress } from './address';
import type { Book } from './book';
import type { SheetBlock } from './model';

/** A defined name as Univer holds it. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** A reference without "=", or a formula with it. */
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
}

/** Univer's word for a name that belongs to the whole workbook. */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

export const definedNames = (book: Book): readonly DefinedName[] => book.univer.currentNames();

export const isWorkbookName = (name: DefinedName): boolean =>
  !name.localSheetId || name.localSheetId === WORKBOOK_SCOPE;

/** Finds a name of the workbook, or of a sheet; names ignore case. */
export function findName(
  book: Book,
  name: string,
  scope: string | undefined,
): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return definedNames(book).find(
    (known) =>
      known.name.toLowerCase() === wanted &&
      (scope === undefined ? isWorkbookName(known) : known.localSheetId === scope),
  );
}

/** Where a name points; undefined for a formula or a broken reference. */
export function nameTarget(book: Book, name: DefinedName): SheetBlock | undefined {
  const parsed = parseAddress(name.formulaOrRefString.replace(/^=/, ''));
  if (!parsed) return undefined;
  const sheet = parsed.sheetName === undefined ? undefined : book.findSheet(parsed.sheetName);
  return sheet && { sheetId: sheet.getSheetId(), ...parsed.block };
}
