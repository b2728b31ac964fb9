import { download, openWorkbooks } from '../excel/delivery';
import { readBook } from '../excel/readBook';
import type { Packed, PackInput } from '../exchange/out/pack';
import { inWorker } from '../exchange/worker/client';
import { isCalledOff } from '../exchange/worker/running';
import { sendingJournal } from '../messages/mailTexts';
import type { Running, SentReport } from './exchangeReports';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './reports';

/** So many units are named in Nhật ký by their codes; the others are counted. */
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
  const { kind, way, addressees } = input;
  return runCommand(async (context): Promise<Result<SentReport>> => {
    const book = await readBook(context, ['journal']);
    const codes = addressees.map(({ unit }) => unit);
    const units = sendingJournal.units(codes.slice(0, NAMED), codes.slice(NAMED).length);
    const detail = sendingJournal.detail(workbooks, drafts, first.name, units);
    await noteDown(context, book, [{ action: sendingJournal.made[kind], detail }]);
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
