import './nodeGlobals';
import { createHost, type WorkbookHost } from '../../src/workbench/host/host';
import { openXlsx } from '../../src/workbench/files/open';
import { saveXlsx } from '../../src/workbench/files/save';
import { loadEngine } from './engine';
import { officeWindow, startOffice } from './officeWindow';

/**
 * Excel for tests: Microsoft's unmodified office.js on the workbench's host, without a browser.
 *
 *     const excel = await startExcel();               // one empty sheet "Sheet1"
 *     afterEach(() => excel.close());
 *
 *     await excel.run(async (context) => {
 *       const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
 *       range.values = [[1, '=A1+1']];
 *       await context.sync();
 *     });
 *     expect(excel.syncs).toBe(1);
 *
 * Works in jest's node environment (the default; fastest) and in jsdom (`@jest-environment jsdom`
 * in the first line, for tests of the pane). `Excel` and `Office` are globals from `startExcel`
 * on; each call gives a fresh workbook and a fresh office.js. Close one before the next is
 * started. `Excel.run` works as well as `excel.run`; both are counted.
 */
export interface ExcelForTests {
  readonly host: WorkbookHost;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Batches since the start or the last reset; the releasing of tracked objects counts too. */
  readonly syncs: number;
  /** Characters of requests and answers. */
  readonly bytes: number;
  resetCounters(): void;
  save(): Promise<Uint8Array>;
  close(): void;
}

export interface ExcelOptions {
  /** A workbook to open instead of an empty one. */
  readonly xlsx?: Uint8Array;
  readonly locale?: 'vi-VN' | 'en-US';
}

export async function startExcel(options: ExcelOptions = {}): Promise<ExcelForTests> {
  const target = officeWindow();
  const engine = loadEngine().createHeadless();
  const host = createHost(engine.univerApi, { locale: options.locale ?? 'vi-VN' });
  if (options.xlsx) {
    const opened = await openXlsx(host, options.xlsx);
    if (!opened.ok) throw new Error(`The workbook was refused: ${JSON.stringify(opened.refusal)}`);
  }
  const door = host.installDoor(target);
  await startOffice();
  // office.js greets the host once at start-up: not the add-in's doing.
  await Excel.run(async (context) => context.sync());
  const { traffic } = host;
  const resetCounters = (): void => {
    Object.assign(traffic, { batches: 0, requestSize: 0, answerSize: 0 });
  };
  resetCounters();
  return {
    host,
    run: (batch) => Excel.run(batch),
    get syncs() {
      return traffic.batches;
    },
    get bytes() {
      return traffic.requestSize + traffic.answerSize;
    },
    resetCounters,
    save: () => saveXlsx(host),
    close: () => {
      door.close();
      host.dispose();
      engine.dispose();
    },
  };
}
