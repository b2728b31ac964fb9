import type { FUniver } from '@univerjs/core/facade';
import { ScrollToCellOperation } from '@univerjs/sheets';

/** Scrolls selected cells into view if they are not; what is frozen always is. */
export function showCells(univer: FUniver, sheetId: string, address: string): void {
  const book = univer.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  if (!book || sheet?.getSheetId() !== sheetId) return;
  const { startRow, startColumn } = sheet.getRange(address).getRange();
  univer.syncExecuteCommand(ScrollToCellOperation.id, {
    unitId: book.getId(),
    range: { startRow, startColumn, endRow: startRow, endColumn: startColumn },
  });
}
