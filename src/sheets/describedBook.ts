import type { CellValue } from '../plan/entry';
import type { Anchor, Book, SheetContents } from './book';
import type { Content, SheetDescription } from './description';
/**
 * Described sheets as if they had been read: what a formula would show stays blank. So the sheets
 * with formulas can be described before anything is written, from the sheets that they refer to.
 */
export function describedBook(sheets: readonly SheetDescription[]): Book {
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.key, describedContents(sheet)])),
    anchors: new Map<string, Anchor>(
      sheets.flatMap(({ key, names }) =>
        names.map(({ name, area }) => [name, { sheet: key, row: area.row, column: area.column }]),
      ),
    ),
  };
}

/** The cells of a description, formulas and values. */
export function describedContents({
  title,
  blocks,
  fills,
}: SheetDescription<string>): SheetContents {
  const cells = new Map<number, Map<number, Content>>();
  const put = (row: number, column: number, content: Content): void => {
    const line = cells.get(row) ?? new Map<number, Content>();
    line.set(column, content);
    cells.set(row, line);
  };
  for (const { row, column, cells: lines } of blocks) {
    lines.forEach((line, down) =>
      line.forEach((content, across) => put(row + down, column + across, content)),
    );
  }
  for (const { row, column, rows, formulasAt } of fills) {
    for (let down = 0; down < rows; down += 1) {
      formulasAt(row + down).forEach((formula, across) =>
        put(row + down, column + across, { formula }),
      );
    }
  }
  const height = endOf(cells.keys());
  const width = [...cells.values()].reduce((most, line) => Math.max(most, endOf(line.keys())), 0);
  const grid = (pick: (content: Content) => CellValue): CellValue[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => pick(cells.get(row)?.get(column) ?? null)),
    );
  return {
    title,
    row: 0,
    column: 0,
    values: grid((content) => (isFormula(content) ? '' : (content ?? ''))),
    formulas: grid((content) => (isFormula(content) ? content.formula : (content ?? ''))),
  };
}

/** One more than the largest; not `Math.max(...)`, whose arguments are limited. */
function endOf(places: Iterable<number>): number {
  let end = 0;
  for (const place of places) end = Math.max(end, place + 1);
  return end;
}

/** Whether a content is a formula. */
export function isFormula(content: Content): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null;
}

/** The book as it will be once some sheets are drawn. */
export function withSheets<Read extends Book>(
  book: Read,
  sheets: readonly SheetDescription[],
): Read {
  const made = describedBook(sheets);
  return {
    ...book,
    sheets: new Map([...book.sheets, ...made.sheets]),
    anchors: new Map([...book.anchors, ...made.anchors]),
  };
}
