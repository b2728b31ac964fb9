import type { FUniver } from '@univerjs/core/facade';
import { ScrollToCellOperation } from '@univerjs/sheets';

/**
 * Univer scrolls just far enough, but forgets hidden rows and columns beside the frozen ones and
 * stops a few cells short. So cells on either side are asked for first: below and to the right,
 * then above and to the left.
 */
const MARGINS = [
  { rows: 4, columns: 2 },
  { rows: -5, columns: -5 },
] as const;

/** Scrolls selected cells into view if they are not; what is frozen always is. */
export function showCells(univer: FUniver, sheetId: string, address: string): void {
  const book = univer.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  if (!book || sheet?.getSheetId() !== sheetId) return;
  const { startRow, startColumn } = sheet.getRange(address).getRange();
  const frozen = sheet.getFreeze();
  const within = (cell: number, first: number, count: number): number =>
    Math.min(Math.max(cell, first, 0), count - 1);
  for (const margin of MARGINS) {
    const row = within(startRow + margin.rows, frozen.startRow, sheet.getMaxRows());
    const column = within(startColumn + margin.columns, frozen.startColumn, sheet.getMaxColumns());
    univer.syncExecuteCommand(ScrollToCellOperation.id, {
      unitId: book.getId(),
      range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
    });
  }
}
