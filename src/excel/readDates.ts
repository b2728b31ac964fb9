import { dateKey, type SheetContents, valueAt } from '../sheets/book';

/** Serial numbers of 1 January 2000 and 31 December 2099: no other number can be a day of a plan. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** The cells of one column from the first to the last number that may be a day. */
interface DayColumn {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/**
 * The contents with the cells that a date format shows. Formats of all cells would be more than the
 * cells themselves, so they are asked for, in one sync, only in columns with numbers that may be
 * days; most workbooks have not one, and then nothing is asked for.
 */
export async function withDates(
  context: Excel.RequestContext,
  contents: SheetContents,
  fromRow: number,
): Promise<SheetContents> {
  const columns = dayColumns(contents, fromRow);
  if (columns.length === 0) return contents;
  const worksheet = context.workbook.worksheets.getItem(contents.title);
  const formats = columns.map(({ row, column, rows }) => {
    const range = worksheet.getRangeByIndexes(row, column, rows, 1);
    range.load('numberFormat');
    return { row, column, range };
  });
  await context.sync();
  const dates = formats.flatMap(({ row, column, range }) =>
    (range.numberFormat as string[][]).flatMap(([format = ''], down) =>
      isDateFormat(format) && mayBeDay(valueAt(contents, row + down, column))
        ? [dateKey(row + down, column)]
        : [],
    ),
  );
  return { ...contents, dates: new Set(dates) };
}

function dayColumns({ values, row, column }: SheetContents, fromRow: number): readonly DayColumn[] {
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }).flatMap((_, across) => {
    const days = values.flatMap((line, down) =>
      row + down >= fromRow && mayBeDay(line[across]) ? [row + down] : [],
    );
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ row: first, column: column + across, rows: last - first + 1 }];
  });
}

/** Whether a value is a number by which Excel keeps a day of this century. */
export function mayBeDay(value: unknown): boolean {
  return typeof value === 'number' && value >= FIRST_DAY && value <= LAST_DAY;
}

/** Whether a format (en-US) shows days, months or years; texts, colours and locales in it do not count. */
export function isDateFormat(format: string): boolean {
  return /[dy]|mmm/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}
