import type { OpenBook } from '../excel/readBook';
import { typedSheets } from '../excel/typedSheets';
import { dateKey, valueAt } from '../sheets/book';
import type { Session } from './session';

/** Remembers the cells with typed numbers that show a day: whoever types a number there sees a day again. */
export function rememberDates(session: Session, book: OpenBook): void {
  session.dateCells = new Set([...session.dateCells, ...datesIn(book)]);
}

/** Cells that show a day, by sheet and place. */
function datesIn({ sheets }: OpenBook): readonly string[] {
  return typedSheets.flatMap(([key]) =>
    [...(sheets.get(key)?.dates ?? [])].map((place) => `${key}!${place}`),
  );
}

/**
 * Cells that showed a day and hold a plain number by now, or nothing, show numbers again. Queued;
 * gives how many there are. The formats of all cells would be more than the cells themselves, so
 * only those are known that were days in this session.
 */
export function freeOfDates(
  context: Excel.RequestContext,
  session: Session,
  book: OpenBook,
): number {
  const dates = datesIn(book);
  const typed = typedSheets.flatMap(([key]) => {
    const contents = book.sheets.get(key);
    if (!contents) return [];
    const { title } = contents;
    return placesOn(key, session.dateCells).flatMap(([row, column]) => {
      const value = valueAt(contents, row, column);
      const isPlain = typeof value === 'number' || value === '';
      const isDate = contents.dates?.has(dateKey(row, column)) ?? false;
      return isPlain && !isDate ? [{ title, row, column }] : [];
    });
  });
  session.dateCells = new Set(dates);
  for (const { title, row, column } of typed) {
    const worksheet = context.workbook.worksheets.getItem(title);
    worksheet.getCell(row, column).numberFormat = [['General']];
  }
  return typed.length;
}

/** The cells of one sheet among those that are remembered. */
function placesOn(
  sheet: string,
  cells: ReadonlySet<string>,
): readonly (readonly [number, number])[] {
  return [...cells].flatMap((cell) => {
    const [key, place = ''] = cell.split('!');
    const [row = 0, column = 0] = place.split(',').map(Number);
    return key === sheet ? [[row, column] as const] : [];
  });
}
