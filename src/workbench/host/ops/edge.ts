import type { Worksheet } from '@univerjs/core';
import { LAST_COLUMN, LAST_ROW } from '../address';
import { hasContent } from '../cells';
import { invalidArgument } from '../errors';
import type { CellBlock } from '../model';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl+arrow leads from the first cell of a block: the end of the data, or of the gap. */
export function rangeEdge(sheet: Worksheet, block: CellBlock, direction: string): CellBlock {
  const step = steps[direction];
  if (!step) throw invalidArgument(`direction ${direction}`);
  const [down, right] = step;
  const filled = (row: number, column: number): boolean => {
    const cell = sheet.getCellRaw(row, column);
    return Boolean(cell && hasContent(cell));
  };
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN;
  let row = block.startRow;
  let column = block.startColumn;
  const runs = filled(row, column) && filled(row + down, column + right);
  const lastRow = sheet.getRowCount();
  const lastColumn = sheet.getColumnCount();
  for (;;) {
    const nextRow = row + down;
    const nextColumn = column + right;
    if (!inside(nextRow, nextColumn)) break;
    // Beyond Univer's sheet everything is blank: the edge is the end of Excel's sheet.
    if (nextRow > lastRow && down > 0) {
      row = runs ? row : LAST_ROW;
      break;
    }
    if (nextColumn > lastColumn && right > 0) {
      column = runs ? column : LAST_COLUMN;
      break;
    }
    if (runs && !filled(nextRow, nextColumn)) break;
    row = nextRow;
    column = nextColumn;
    if (!runs && filled(row, column)) break;
  }
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
