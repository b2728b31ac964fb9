import type { SheetDescription } from '../../src/sheets/description';
import { rowRoom } from '../../src/sheets/paper';

/** On which printed page each row of what is printed stands, counted from 0: by row, as far as a page's room tells. */
export function pagesOf({
  rowHeights,
  hiddenRows,
  pageBreaks,
  print,
  columnWidths,
}: SheetDescription<string>): readonly number[] {
  const within = (row: number) => (area: { row: number; rows: number }) =>
    row >= area.row && row < area.row + area.rows;
  const height = (row: number): number =>
    hiddenRows.some(within(row)) ? 0 : (rowHeights.filter(within(row)).at(-1)?.points ?? 15);
  const {
    row: top,
    column,
    rows,
    columns,
  } = print.area ?? {
    ...{ row: 0, column: 0, rows: 0, columns: columnWidths.length },
  };
  const shown = columnWidths.slice(column, column + columns);
  const room = rowRoom(print.orientation, shown);
  const repeated = height(print.titleRows?.first ?? 0);
  const pages: number[] = [];
  for (let row = top, page = 0, filled = 0; row < top + rows; row += 1) {
    if (pageBreaks.includes(row) || filled + height(row) > room) {
      page += 1;
      filled = repeated;
    }
    filled += height(row);
    pages[row] = page;
  }
  return pages;
}
