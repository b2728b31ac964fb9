import { deliveryWay, download, openWorkbooks } from '../excel/delivery';
import { readBook } from '../excel/readBook';
import type { OutFile } from '../exchange/out/collector';
import { inWorker } from '../exchange/worker/client';
import { isCalledOff } from '../exchange/worker/running';
import { setUpJournal } from '../messages/setUpTexts';
import type { Plan } from '../plan/plan';
import { allUnits } from '../sheets/read/allUnits';
import type { Running } from './exchangeReports';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import { readScorebook } from './readScorebook';
import type { Outcome } from './problem';
import type { SavedTemplate } from './setUpReports';

/**
 * Makes a file of the plan as it stands in the sheets, with or without its units: no figures, no
 * results. A plan with errors is not saved. Of the workbook only Nhật ký is written.
 */
export async function saveTemplate(
  withUnits: boolean,
  running: Running,
): Promise<Outcome<SavedTemplate>> {
  const read = await runCommand(async (context): Promise<Result<Plan>> => {
    const { problem, report } = await readScorebook(context);
    if (problem) return { problem };
    const { plan, book } = report;
    return { report: { ...plan, units: withUnits ? allUnits(book, plan) : [] } };
  });
  if (!read.ok) return read;
  const plan = read.report;
  const file = await fileOrNull(plan, running);
  if (!file) return { ok: false, problem: { code: 'cancelled' } };
  return runCommand(async (context): Promise<Result<SavedTemplate>> => {
    const way = deliveryWay();
    const book = await readBook(context, ['journal']);
    await noteDown(context, book, [{ action: setUpJournal.templateSaved, detail: file.name }]);
    if (way === 'download') download(file);
    else await openWorkbooks([file], () => undefined);
    return { report: { units: plan.units.length, way, fileName: file.name } };
  });
}

/** Null where it was called off. */
async function fileOrNull(plan: Plan, running: Running): Promise<OutFile | null> {
  try {
    return await inWorker('saveTemplate', { plan, at: new Date() }, running);
  } catch (error) {
    if (isCalledOff(error)) return null;
    throw error;
  }
}
