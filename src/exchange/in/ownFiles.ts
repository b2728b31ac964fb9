import { tidyColumns } from '../../messages/upwardTexts';
import { type SheetContents, valueAt } from '../../sheets/book';
import { names } from '../../sheets/names';
import type { OwnFile } from '../../xlsx/guard/refusal';
import type { FileBook } from '../../xlsx/read';
import { LIST_NAME } from '../out/sendingList';
import { sheetOfName } from './fileNames';

/** Enough bytes for what a file begins with, also where each letter takes two. */
const HEAD_BYTES = 1_024;

/** By workbook name, what a workbook of the add-in's own is; a scorebook has the later names as well. */
const known: readonly (readonly [name: string, kind: OwnFile])[] = [
  [names.entries, 'scorebook'],
  [names.closed, 'closedResult'],
  [names.fields, 'template'],
  [names.criteria, 'template'],
  [names.figures, 'template'],
  [LIST_NAME, 'sendingList'],
];

/** Which workbook of the add-in's own a file is that holds no form; null: none that it knows. */
export function ownWorkbook(book: FileBook): OwnFile | null {
  const found = known.find(([name]) => sheetOfName(book, name) !== null);
  if (found) return found[1];
  return book.sheets.some(({ contents }) => isResultTable(contents)) ? 'table' : null;
}

/** Also where the CSV was opened in Excel and saved as a workbook. */
function isResultTable(contents: SheetContents): boolean {
  return tidyColumns.every((column, index) => valueAt(contents, 0, index) === column);
}

/** Whether a mail was never sent: drafts of the add-in's own begin with this line, and so do others'. */
export function isDraft(bytes: Uint8Array): boolean {
  return /^x-unsent:\s*1\s*$/im.test(headOf(bytes));
}

/** Whether a text is the add-in's own CSV, also where Excel saved it again in its own way (`;`, tabs, UTF-16). */
export function isOwnCsv(bytes: Uint8Array): boolean {
  const [first = ''] = headOf(bytes)
    .replace(/^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .split(/[\r\n]/);
  const fields = first.split(/[,;\t]/).map((field) => field.replaceAll('"', ''));
  return tidyColumns.every((column, index) => fields[index] === column);
}

/** The beginning of a file, as far as it is ASCII. */
function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)).replaceAll('\0', '');
}
