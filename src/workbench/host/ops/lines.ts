import type { IColumnData, IRowData, Worksheet } from '@univerjs/core';
import type { Book } from '../book';
import { ensureSize } from '../cells';

/** Univer measures in pixels, Office.js in points. */
export const toPoints = (pixels: number): number => Math.round(pixels * 75) / 100;
export const toPixels = (points: number): number => Math.round((points * 400) / 3) / 100;

export type Axis = 'row' | 'column';

/** What Univer holds of one column or row: size, hidden, style, the host's extras. */
export const columnDataOf = (sheet: Worksheet, column: number): Partial<IColumnData> =>
  sheet.getColumnManager().getColumn(column) ?? {};
export const rowDataOf = (sheet: Worksheet, row: number): Partial<IRowData> =>
  sheet.getRowManager().getRow(row) ?? {};

interface Lines {
  readonly subUnitId: string;
  readonly ranges: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  }[];
}

/** Full rows or columns as Univer's mutations want them, clipped to what its sheet has. */
function lines(book: Book, sheetId: string, axis: Axis, start: number, end: number): Lines {
  const sheet = book.sheet(sheetId);
  if (axis === 'row') {
    if (end < 1048575) ensureSize(book, sheetId, end, 0);
    const endRow = Math.min(end, sheet.getRowCount() - 1);
    const endColumn = sheet.getColumnCount() - 1;
    return { subUnitId: sheetId, ranges: [{ startRow: start, endRow, startColumn: 0, endColumn }] };
  }
  if (end < 16383) ensureSize(book, sheetId, 0, end);
  const endColumn = Math.min(end, sheet.getColumnCount() - 1);
  const endRow = sheet.getRowCount() - 1;
  return { subUnitId: sheetId, ranges: [{ startRow: 0, endRow, startColumn: start, endColumn }] };
}

export function isLineHidden(book: Book, sheetId: string, axis: Axis, line: number): boolean {
  const sheet = book.sheet(sheetId);
  return axis === 'row' ? !sheet.getRowRawVisible(line) : !sheet.getColVisible(line);
}

/** True or false for all lines, null where they differ. */
export function lineHidden(
  book: Book,
  sheetId: string,
  axis: Axis,
  start: number,
  end: number,
): boolean | null {
  const sheet = book.sheet(sheetId);
  const last = Math.min(end, axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount());
  const first = isLineHidden(book, sheetId, axis, start);
  for (let line = start + 1; line <= last; line++)
    if (isLineHidden(book, sheetId, axis, line) !== first) return null;
  return first;
}

export function setLineHidden(
  book: Book,
  sheetId: string,
  axis: Axis,
  start: number,
  end: number,
  hidden: boolean,
): void {
  const name = axis === 'row' ? 'row' : 'col';
  const state = hidden ? 'hidden' : 'visible';
  const all = lines(book, sheetId, axis, start, end);
  // Univer looks at each cell of the lines that change.
  const ranges = all.ranges.flatMap((range) => {
    const [first, last] =
      axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return runsOf(first, last, (line) => isLineHidden(book, sheetId, axis, line) !== hidden).map(
      ([from, to]) =>
        axis === 'row'
          ? { ...range, startRow: from, endRow: to }
          : { ...range, startColumn: from, endColumn: to },
    );
  });
  if (ranges.length > 0) book.run(`sheet.mutation.set-${name}-${state}`, { ...all, ranges });
}

/** Lines next to each other of which something holds: the first and the last of each run. */
function runsOf(
  first: number,
  last: number,
  holds: (line: number) => boolean,
): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let from: number | undefined;
  for (let line = first; line <= last + 1; line++) {
    const inRun = line <= last && holds(line);
    if (inRun) from ??= line;
    else if (from !== undefined) {
      runs.push([from, line - 1]);
      from = undefined;
    }
  }
  return runs;
}

/** A size in points that all lines share; null where they differ. */
export function lineSize(
  book: Book,
  sheetId: string,
  axis: Axis,
  start: number,
  end: number,
): number | null {
  const sheet = book.sheet(sheetId);
  const size = (line: number): number =>
    toPoints(axis === 'row' ? sheet.getRowHeight(line) : sheet.getColumnWidth(line));
  const last = Math.min(end, axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount());
  const first = size(start);
  for (let line = start + 1; line <= last; line++) if (size(line) !== first) return null;
  return first;
}

export function setLineSize(
  book: Book,
  sheetId: string,
  axis: Axis,
  start: number,
  end: number,
  points: number,
): void {
  const target = lines(book, sheetId, axis, start, end);
  const size = toPixels(points);
  if (axis === 'column') {
    book.run('sheet.mutation.set-worksheet-col-width', { ...target, colWidth: size });
    return;
  }
  book.run('sheet.mutation.set-worksheet-row-height', { ...target, rowHeight: size });
  // Without this the grid keeps fitting the row to its text.
  book.run('sheet.mutation.set-worksheet-row-is-auto-height', { ...target, autoHeightInfo: 0 });
}

/** Where the lines before this one end, in points: the top or left of a cell. */
export function lineOffset(book: Book, sheetId: string, axis: Axis, line: number): number {
  const sheet = book.sheet(sheetId);
  let pixels = 0;
  for (let before = 0; before < line; before++)
    if (!isLineHidden(book, sheetId, axis, before))
      pixels += axis === 'row' ? sheet.getRowHeight(before) : sheet.getColumnWidth(before);
  return toPoints(pixels);
}
