import { download, openWorkbooks } from '../excel/delivery';
import { readBook } from '../excel/readBook';
import type { Packed, PackInput } from '../exchange/out/pack';
import { inWorker } from '../exchange/worker/client';
import { isCalledOff } from '../exchange/worker/running';
import { sendingJournal } from '../messages/mailTexts';
import { packAnswers } from '../sheets/answers';
import { mailKinds } from '../sheets/planTables/mailTable';
import type { Running, SentReport } from './exchangeReports';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';

/** So many units are named in Nhật ký by their names; the others are counted. */
const NAMED = 40;

/**
 * Makes files for units on another thread, notes that down in Nhật ký and hands them over. Where it
 * is called off, or Nhật ký cannot be written, nothing leaves the pane.
 */
export async function makeAndDeliver(
  input: PackInput,
  running: Running,
): Promise<Outcome<SentReport>> {
  const packed = await packOrNull(input, running);
  if (!packed) return { ok: false, problem: { code: 'cancelled' } };
  const { files, workbooks, drafts, withoutEmail, badEmail } = packed;
  const [first] = files;
  if (!first) throw new Error('Nothing was made');
  const { kind, plan, way, addressees } = input;
  return runCommand(async (context): Promise<Result<SentReport>> => {
    const book = await readBook(context, ['journal']);
    const names = new Map(plan.units.map(({ code, name }) => [code, name]));
    const notes = mailKinds.flatMap((one) => {
      const own = addressees.filter(({ instead }) => (instead?.kind ?? kind) === one);
      if (own.length === 0) return [];
      const told = own.map(({ unit }) => names.get(unit) ?? unit);
      const units = sendingJournal.units(told.slice(0, NAMED), told.slice(NAMED).length);
      const [forms, mails] = [workbooks, drafts].map((all) => Math.min(all, own.length));
      const detail = sendingJournal.detail(forms ?? 0, mails ?? 0, first.name, units);
      const isAnswer = one === 'receipt' || one === 'returned';
      const origin = isAnswer ? packAnswers(own.map(({ unit }) => unit)) : '';
      return [{ action: sendingJournal.made[one], detail, origin }];
    });
    await noteDown(context, book, notes);
    if (way === 'download') files.forEach(download);
    else {
      await openWorkbooks(files, (index) => {
        const name = files[index]?.name ?? '';
        running.onProgress({ done: index, of: files.length, name });
      });
    }
    return { report: { workbooks, drafts, withoutEmail, badEmail, way, fileName: first.name } };
  });
}

/** Null where it was called off. */
async function packOrNull(input: PackInput, running: Running): Promise<Packed | null> {
  try {
    return await inWorker('pack', input, running);
  } catch (error) {
    if (isCalledOff(error)) return null;
    throw error;
  }
}
