import type { Book } from '../book';
import { contentOf, valueOf } from '../cells';
import type { CellBlock } from '../model';
import { clipToSheet } from '../styles';

export interface SearchCriteria {
  readonly completeMatch?: boolean | null;
  readonly matchCase?: boolean | null;
  readonly searchDirection?: string | null;
}

/** The first cell whose text or formula holds what is looked for, row by row. */
export function findCell(
  book: Book,
  sheetId: string,
  block: CellBlock,
  text: string,
  criteria: SearchCriteria,
): CellBlock | undefined {
  const sheet = book.sheet(sheetId);
  const fold = (value: string): string => (criteria.matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const fits = (value: string): boolean =>
    criteria.completeMatch ? fold(value) === wanted : fold(value).includes(wanted);
  const { startRow, startColumn, endRow, endColumn } = clipToSheet(sheet, block);
  const found: CellBlock[] = [];
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) {
      const texts = [
        String(valueOf(sheet.getCellRaw(row, column))),
        String(contentOf(book, sheet, row, column)),
      ];
      if (!texts.some(fits)) continue;
      const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      if (criteria.searchDirection !== 'Backwards') return cell;
      found.push(cell);
    }
  return found.at(-1);
}
