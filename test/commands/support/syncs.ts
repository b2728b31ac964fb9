import type { ExcelForTests } from '../../support/excel';

/** What one click may cost: a number that knows nothing of units, criteria or figures. */
export const MOST_SYNCS = 8;

/** What a first click on a freshly injected plan costs: it reads, and writes the findings. */
export const FIRST_CLICK = 4;

/** What a click costs that has to write sheets anew, and reads them back to compare. */
export const REWRITING_CLICK = 6;

/** The syncs that a piece of work costs. */
export async function syncsOf(excel: ExcelForTests, work: () => Promise<unknown>): Promise<number> {
  excel.resetCounters();
  await work();
  return excel.syncs;
}
