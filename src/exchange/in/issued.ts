import type { CellValue } from '../../plan/entry';
import { endOf, valueAt } from '../../sheets/book';
import { describedContents } from '../../sheets/describedBook';
import { sheetReference } from '../../sheets/address';
import type { WorkbookDescription } from '../../sheets/description';
import { formColumns, formNames } from '../../sheets/unitWorkbook/formNames';
import type { FileBook } from '../../xlsx/read';
import { sheetOfName } from './fileNames';
import type { Headings } from './formSheet';

/** A described workbook as if it had been read from a file; formulas have no values. */
export function fileBookOf({ sheets, properties }: WorkbookDescription): FileBook {
  return {
    sheets: sheets.map((sheet) => ({
      contents: describedContents(sheet),
      visibility: sheet.hidden ? 'hidden' : 'visible',
      merges: sheet.merges,
    })),
    names: sheets.flatMap(({ title, names }) =>
      names.map(({ name, area }) => ({
        name,
        reference: sheetReference(title, area),
        sheet: null,
      })),
    ),
    properties,
    savedAt: null,
    notes: [],
  };
}

const codes: ReadonlySet<CellValue> = new Set(Object.values(formColumns));

/** What stands right below each code of the form's code row: its heading. */
export function headingsOf(issued: FileBook): Headings {
  const title = sheetOfName(issued, formNames.form);
  const contents = issued.sheets.find((sheet) => sheet.contents.title === title)?.contents;
  if (!contents) throw new Error('The issued workbook has no form');
  const headings = new Map<string, string>();
  for (let row = contents.row; row < endOf(contents).row; row += 1) {
    for (let column = contents.column; column < endOf(contents).column; column += 1) {
      const code = valueAt(contents, row, column);
      const heading = String(valueAt(contents, row + 1, column));
      if (codes.has(code) && heading !== '') headings.set(String(code), heading);
    }
    if (headings.size > 0) return headings;
  }
  return headings;
}
