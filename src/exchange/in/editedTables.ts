import { cleanText } from '../../plan/cleanText';
import { endOf, type SheetContents, valueAt } from '../../sheets/book';
import { namePlace } from '../../sheets/recovery/namePlace';
import type { FileBook } from '../../xlsx/read';
import { difference, type Edited, type Spot } from './difference';
import type { FoundForm } from './formSheet';

/**
 * Cells of the hidden tables that the form's formulas look at, where they differ from the tables as
 * they would be issued now. These stand where they were written.
 */
export function editedTables(
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
      const heads = headRows(issued, contents.title);
      return cellsOf(contents).flatMap(([row, column]) =>
        valueAt(contents, row, column, 'formulas') === ''
          ? []
          : difference(
              contents,
              [row, column],
              found.contents,
              [row, column],
              nameOf(contents, heads, [row, column]),
            ),
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

/** The rows in which the tables of a sheet have their headings: right below the codes. */
function headRows({ names }: FileBook, title: string): readonly number[] {
  const rows = names.flatMap(({ reference }) => {
    const place = namePlace(reference, [title]);
    return place ? [place.row + 1] : [];
  });
  return rows.sort((one, other) => one - other);
}

/** `Tham số: Chỉ tiêu, 2.1`: the sheet, the column's heading, what the line is about. */
function nameOf(contents: SheetContents, heads: readonly number[], [row, column]: Spot): string {
  const { title } = contents;
  const head = heads.filter((one) => one < row).at(-1);
  const isHead = heads.includes(row) || heads.includes(row + 1);
  if (head === undefined || isHead) return title;
  const text = (ofRow: number, ofColumn: number): string =>
    cleanText(String(valueAt(contents, ofRow, ofColumn)));
  const about = column === 0 ? '' : text(row, 0);
  const parts = [text(head, column), about].filter((part) => part !== '');
  return parts.length === 0 ? title : `${title}: ${parts.join(', ')}`;
}
