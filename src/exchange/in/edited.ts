import { cleanText } from '../../plan/cleanText';
import type { CellValue } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../../sheets/address';
import { ANY_FORMULA, endOf, type SheetContents, valueAt } from '../../sheets/book';
import { formColumns, lineKinds } from '../../sheets/unitWorkbook/formNames';
import type { FileBook } from '../../xlsx/read';
import { findForms, type FoundForm, type FoundLine } from './formSheet';
import { headingsOf } from './issued';
import type { EditedCell } from './received';

/**
 * Columns of a line that are not for entries; what they say is the plan's word or a formula. What
 * weighs most comes first: of many edits the first is named.
 */
const locked = [
  formColumns.target,
  formColumns.maxPoints,
  formColumns.name,
  formColumns.unitOfMeasure,
  formColumns.result,
  formColumns.reached,
  formColumns.selfPoints,
  formColumns.status,
] as const;

/** Of these the ones that may be blank as they are issued: what is typed there is an edit, too. */
const lockedBlanks: ReadonlySet<string> = new Set([
  formColumns.target,
  formColumns.maxPoints,
  formColumns.result,
  formColumns.reached,
  formColumns.selfPoints,
]);

/** An edited cell, and whether a value took the place of a formula. */
export interface Edited extends EditedCell {
  readonly wasFormula: boolean;
}

/**
 * Cells of a returned form that are not for entries and differ from the form as it would be issued
 * now. Lines and columns are found by their codes, so that what only moved is no difference; what a
 * formula shows is its own affair, its text counts.
 */
export function editedCells(
  book: FileBook,
  form: FoundForm,
  issued: FileBook,
  plan: Plan,
): readonly Edited[] {
  if (!form.byCodes) return [];
  const headings = headingsOf(issued);
  const [made] = findForms(issued, plan, headings);
  if (!made) throw new Error('The issued workbook has no lines');
  const rows = new Map(form.lines.map((line) => [keyOf(line), line.row]));
  const inColumn = (code: (typeof locked)[number]): readonly Edited[] => {
    const [from, to] = [made.columns.get(code), form.columns.get(code)];
    if (from === undefined || to === undefined) return [];
    const [old, now] = [made.sheet.contents, form.sheet.contents];
    return made.lines.flatMap((line) => {
      const row = rows.get(keyOf(line));
      if (row === undefined) return [];
      const isBlank = valueAt(old, line.row, from, 'formulas') === '';
      if (isBlank && !lockedBlanks.has(code)) return [];
      const what = `${headings.get(code) ?? code}: ${nameOf(made, line)}`;
      return difference(old, [line.row, from], now, [row, to], what);
    });
  };
  return [...locked.flatMap(inColumn), ...ofOtherSheets(book, form, issued, made)];
}

function keyOf({ kind, code }: FoundLine): string {
  return `${kind} ${code}`;
}

function nameOf({ sheet, columns }: FoundForm, { kind, code, row }: FoundLine): string {
  const name = columns.get(formColumns.name);
  const text = name === undefined ? '' : cleanText(String(valueAt(sheet.contents, row, name)));
  return kind === lineKinds.figure ? text : `${code} ${text}`;
}

/** Hidden tables that the form's formulas look at: they stand where they were written. */
function ofOtherSheets(
  book: FileBook,
  form: FoundForm,
  issued: FileBook,
  made: FoundForm,
): readonly Edited[] {
  return issued.sheets
    .filter((sheet) => sheet !== made.sheet && sheet.visibility !== 'visible')
    .flatMap(({ contents }) => {
      const found = book.sheets.find((sheet) => sheet.contents.title === contents.title);
      if (!found || found === form.sheet || isIdentity(contents)) return [];
      return cellsOf(contents).flatMap(([row, column]) =>
        valueAt(contents, row, column, 'formulas') === ''
          ? []
          : difference(contents, [row, column], found.contents, [row, column], contents.title),
      );
    });
}

/** The identity is compared field by field elsewhere. */
function isIdentity(contents: SheetContents): boolean {
  return contents.values.some((line) => line.includes('fingerprint'));
}

function cellsOf(contents: SheetContents): readonly (readonly [number, number])[] {
  const rows = Array.from({ length: endOf(contents).row }, (_, row) => row);
  return rows.flatMap((row) =>
    Array.from({ length: endOf(contents).column }, (_, column) => [row, column] as const),
  );
}

type Spot = readonly [row: number, column: number];

function difference(
  made: SheetContents,
  [madeRow, madeColumn]: Spot,
  file: SheetContents,
  [row, column]: Spot,
  what: string,
): readonly Edited[] {
  const issued = valueAt(made, madeRow, madeColumn, 'formulas');
  const content = valueAt(file, row, column, 'formulas');
  if (isSame(issued, content)) return [];
  const wasFormula = isFormula(issued) && !isFormula(content);
  const cell = { sheet: file.title, address: cellAddress(row, column) };
  return [{ cell, what, issued, found: content, wasFormula }];
}

function isFormula(content: CellValue): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

function isSame(issued: CellValue, found: CellValue): boolean {
  if (isFormula(issued)) {
    if (!isFormula(found)) return false;
    // The copies of a shared formula hold no text of their own.
    return found === ANY_FORMULA || skeleton(issued) === skeleton(found);
  }
  if (isFormula(found)) return false;
  return issued === found || cleanText(String(issued)) === cleanText(String(found));
}

/**
 * A formula without what programs write in their own ways (spaces, anchors, `FALSE()`), and without
 * the places of its cells: these move with the lines, and sheets are renamed.
 */
function skeleton(formula: string): string {
  return formula
    .replaceAll(/'(?:[^']|'')*'!|\$?[\p{L}\d_.]+!/gu, '')
    .replaceAll(/_xlfn\.|\s/g, '')
    .replaceAll(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '#')
    .toUpperCase()
    .replaceAll(/\b(TRUE|FALSE)\(\)/g, '$1');
}
