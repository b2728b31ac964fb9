import type { WorkbookHost } from '../host/host';

/** The host's workbook as an .xlsx file. */
export function saveXlsx(_host: WorkbookHost): Promise<Uint8Array> {
  return Promise.reject(new Error('NotImplemented: saveXlsx'));
}
