import type { FUniver } from '@univerjs/core/facade';

/** Scrolls selected cells into view if they are not, with a little of what is above them. */
export function showCells(univer: FUniver, sheetId: string, address: string): void {
  const sheet = univer.getActiveWorkbook()?.getActiveSheet();
  if (sheet?.getSheetId() !== sheetId) return;
  const { startRow, startColumn } = sheet.getRange(address).getRange();
  const visible = sheet.getVisibleRange();
  const isVisible =
    visible !== null &&
    startRow >= visible.startRow &&
    startRow < visible.endRow &&
    startColumn >= visible.startColumn &&
    startColumn < visible.endColumn;
  if (!isVisible) sheet.scrollToCell(Math.max(0, startRow - 3), Math.max(0, startColumn - 1));
}
