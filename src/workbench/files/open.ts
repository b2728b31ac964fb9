import type { WorkbookHost } from '../host/host';

/** Replaces the host's workbook with that of an .xlsx file; ends with a 'workbook' change. */
export function openXlsx(_host: WorkbookHost, _bytes: Uint8Array): Promise<void> {
  return Promise.reject(new Error('NotImplemented: openXlsx'));
}
