import { dateKey, type SheetContents } from '../sheets/book';

/** Serial numbers of 1 January 2000 and 31 December 2099: no other number can be a day of a plan. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** What was asked for of one column, once the next sync is over. */
interface DateColumn {
  readonly row: number;
  readonly column: number;
  readonly cells: Excel.Range;
}

/**
 * Asks for the number formats where whole numbers from `fromRow` on may be days. Formats of all
 * cells would be more than the cells themselves; most workbooks have not one such number, and then
 * nothing is asked for.
 */
export function requestDates(
  worksheet: Excel.Worksheet,
  { values, row, column }: SheetContents,
  fromRow: number,
): readonly DateColumn[] {
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }).flatMap((_, across) => {
    const days = values.flatMap((line, down) =>
      row + down >= fromRow && mayBeDay(line[across]) ? [row + down] : [],
    );
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const cells = worksheet.getRangeByIndexes(first, column + across, last - first + 1, 1);
    cells.load('numberFormat');
    return [{ row: first, column: column + across, cells }];
  });
}

function mayBeDay(value: unknown): boolean {
  return typeof value === 'number' && value >= FIRST_DAY && value <= LAST_DAY;
}

/** The contents with the cells that a date format shows. */
export function withDates(contents: SheetContents, columns: readonly DateColumn[]): SheetContents {
  const dates = columns.flatMap(({ row, column, cells }) =>
    (cells.numberFormat as string[][]).flatMap(([format = ''], down) => {
      const value = contents.values[row + down - contents.row]?.[column - contents.column];
      return isDateFormat(format) && mayBeDay(value) ? [dateKey(row + down, column)] : [];
    }),
  );
  return { ...contents, dates: new Set(dates) };
}

/** Whether a format (en-US) shows days, months or years; texts, colours and locales in it do not count. */
export function isDateFormat(format: string): boolean {
  return /[dy]|mmm/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}
