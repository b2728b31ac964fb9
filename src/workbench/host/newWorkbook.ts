import type { IWorkbookData } from '@univerjs/core';
import { newSheetId, SHEET_SIZE } from './ops/sheets';

let nextUnit = 1;
/** Another one for each workbook, also after the page was loaded anew. */
export const newUnitId = (): string => `workbook-${Date.now().toString(36)}-${nextUnit++}`;

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
