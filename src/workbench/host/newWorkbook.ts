import type { IWorkbookData } from '@univerjs/core';
import { newSheetId, SHEET_SIZE } from './ops/sheets';

let nextUnit = 1;
export const newUnitId = (): string => `workbook-${nextUnit++}`;

/** A new workbook as Excel opens one: a single empty sheet. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  const id = newSheetId();
  return {
    id: newUnitId(),
    name: 'Book1',
    sheetOrder: [id],
    sheets: { [id]: { id, name: 'Sheet1', ...SHEET_SIZE } },
  };
}
