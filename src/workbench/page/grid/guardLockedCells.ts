import type { FUniver } from '@univerjs/core/facade';
import type { WorkbookHost } from '../../host/host';

/** Commands of a person that overwrite the selected cells without opening the cell editor. */
const OVERWRITING = new Set([
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.paste',
  'sheet.command.paste-by-short-key',
  'sheet.command.paste-value',
]);

/** Keeps a person from typing into locked cells, as Excel does on a protected sheet. */
export function guardLockedCells(univer: FUniver, host: WorkbookHost, onLocked: () => void): void {
  univer.addEvent(univer.Event.BeforeSheetEditStart, (event) => {
    if (host.mayEdit(event.worksheet.getSheetId(), event.row, event.column)) return;
    event.cancel = true;
    onLocked();
  });
  univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
    if (!OVERWRITING.has(event.id) || selectionMayBeEdited(univer, host)) return;
    event.cancel = true;
    onLocked();
  });
}

/** All of it: one locked cell keeps the whole selection, as in Excel. */
function selectionMayBeEdited(univer: FUniver, host: WorkbookHost): boolean {
  const sheet = univer.getActiveWorkbook()?.getActiveSheet();
  const selected = sheet?.getSelection()?.getActiveRangeList() ?? [];
  if (!sheet) return true;
  return selected.every((range) => {
    const { startRow, endRow, startColumn, endColumn } = range.getRange();
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        if (!host.mayEdit(sheet.getSheetId(), row, column)) return false;
    return true;
  });
}
