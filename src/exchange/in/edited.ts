import { cleanText } from '../../plan/cleanText';
import type { Plan } from '../../plan/plan';
import { valueAt } from '../../sheets/book';
import { formColumns, lineKinds } from '../../sheets/unitWorkbook/formNames';
import type { FileBook } from '../../xlsx/read';
import { difference, type Edited } from './difference';
import { editedTables } from './editedTables';
import { findForms, type FoundForm, type FoundLine } from './formSheet';
import { headingsOf } from './issued';

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
  return [...locked.flatMap(inColumn), ...editedTables(book, form, issued, made)];
}

function keyOf({ kind, code }: FoundLine): string {
  return `${kind} ${code}`;
}

function nameOf({ sheet, columns }: FoundForm, { kind, code, row }: FoundLine): string {
  const name = columns.get(formColumns.name);
  const text = name === undefined ? '' : cleanText(String(valueAt(sheet.contents, row, name)));
  return kind === lineKinds.figure ? text : `${code} ${text}`;
}
