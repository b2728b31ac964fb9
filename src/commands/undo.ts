import { makeEdits } from '../excel/edits';
import { readBook } from '../excel/readBook';
import { vi } from '../messages/vi';
import { journalTexts } from '../messages/sheetTexts/records';
import { packUndone } from '../sheets/receiptPacking';
import { readReceipts } from '../sheets/receipts';
import type { Book } from '../sheets/book';
import { readPlan } from '../sheets/read/readPlan';
import { cellsOf } from './changes';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { UndoReport } from './reports';
import { reviewed } from './review';
import { scoreIn } from './score';
import type { Session } from './session';

/**
 * Takes the latest step back, all of it or nothing: a cell that was changed since is somebody's
 * newer word. Undone cells hold what they held, formulas and number formats too.
 */
export async function undo(session: Session): Promise<Outcome<UndoReport>> {
  const started = performance.now();
  const latest = session.steps.at(-1);
  if (latest?.turn) return (await import('./closing')).undoTurn(session, latest, latest.turn);
  return runCommand(async (context): Promise<Result<UndoReport>> => {
    const step = session.steps.at(-1);
    if (!step) throw new Error('Nothing to undo');
    const result = await makeEdits(context, step.back);
    if (!result.made) {
      // A repair whose cell has a newer word is over; of larger steps the cell may be put back.
      if (step.did.what === 'cells') session.steps = session.steps.slice(0, -1);
      return { problem: { code: 'cellsChanged', cells: result.changed } };
    }
    session.steps = session.steps.slice(0, -1);
    const book = await readBook(context);
    const taken = step.batch === undefined ? '' : takenBack(book, step.batch, step.cells);
    const origin = step.batch === undefined ? '' : packUndone(step.batch);
    const detail = taken === '' ? cellsOf(step.back) : taken;
    await noteDown(context, book, [{ action: journalTexts.undone, detail, origin }]);
    const review = step.redraws
      ? await scoreIn(context, session, started, { isTurned: true })
      : await reviewed(book, session, started);
    return review.problem
      ? review
      : { report: { did: step.did, cells: step.cells, review: review.report } };
  });
}

/** So many units are named in one line of Nhật ký; the others are counted. */
const NAMED = 40;

/** What decisions about forms come back to: hundreds of cells say less than the units whose forms they were. */
function takenBack(book: Book, batch: string, cells: number): string {
  const names = new Map(readPlan(book).plan.units.map(({ code, name }) => [code, name]));
  const decided = readReceipts(book).filter((one) => one.batch === batch);
  const told = (['accept', 'refuse'] as const).flatMap((kind) => {
    const own = decided.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const units = [...new Set(own.map(({ unit, file }) => names.get(unit) ?? file))];
    const shown = units.slice(0, NAMED);
    return [journalTexts.formsUndone[kind](shown, units.length - shown.length)];
  });
  if (told.length === 0) return journalTexts.decisionUndone;
  return `${told.join('; ')} (${journalTexts.cells(vi.number(cells))})`;
}
