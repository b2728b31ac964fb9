import type { OpenBook } from '../excel/readBook';
import { dateKey, valueAt } from '../sheets/book';
import type { Session } from './session';

/** Remembers the cells of Số liệu that show a day: whoever types a number there sees a day again. */
export function rememberDates(session: Session, { sheets }: OpenBook): void {
  const dates = sheets.get('figures')?.dates ?? [];
  session.dateCells = new Set([...session.dateCells, ...dates]);
}

/**
 * Cells that showed a day and hold a plain number by now, or nothing, show numbers again. Queued;
 * gives how many there are. The formats of all cells would be more than the cells themselves, so
 * only those are known that were days in this session.
 */
export function freeOfDates(
  context: Excel.RequestContext,
  session: Session,
  { sheets }: OpenBook,
): number {
  const figures = sheets.get('figures');
  const dates = figures?.dates ?? new Set<string>();
  const typed = [...session.dateCells].flatMap((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const value = valueAt(figures, row, column);
    const isPlain = typeof value === 'number' || value === '';
    return isPlain && !dates.has(dateKey(row, column)) ? [{ row, column }] : [];
  });
  session.dateCells = dates;
  if (!figures || typed.length === 0) return 0;
  const worksheet = context.workbook.worksheets.getItem(figures.title);
  for (const { row, column } of typed) worksheet.getCell(row, column).numberFormat = [['General']];
  return typed.length;
}
