/** The active cell of the open workbook; it can be read once the next sync is over. */
export function requestActiveCell(context: Excel.RequestContext): Excel.Range {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  return cell;
}

/** Reads what `requestActiveCell` asked for; rows and columns counted from 0. */
export function activeCellOf(cell: Excel.Range): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
