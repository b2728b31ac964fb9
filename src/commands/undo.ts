import { makeEdits } from '../excel/edits';
import { readBook } from '../excel/readBook';
import { journalTexts } from '../messages/workbookTexts';
import { packUndone } from '../sheets/receipts';
import { cellsOf } from './changes';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome, RepairReport } from './reports';
import { reviewed } from './review';
import type { Session } from './session';

/**
 * Takes the latest step back, all of it or nothing: a cell that was changed since is somebody's
 * newer word. Undone cells hold what they held, formulas and number formats too.
 */
export function undo(session: Session): Promise<Outcome<RepairReport>> {
  const started = performance.now();
  return runCommand(async (context): Promise<Result<RepairReport>> => {
    const step = session.steps.at(-1);
    if (!step) throw new Error('Nothing to undo');
    const result = await makeEdits(context, step.back);
    if (!result.made) return { problem: { code: 'cellsChanged', cells: result.changed } };
    session.steps = session.steps.slice(0, -1);
    const book = await readBook(context);
    const origin = step.batch === undefined ? '' : packUndone(step.batch);
    const detail = step.back.length > 0 ? cellsOf(step.back) : journalTexts.decisionUndone;
    await noteDown(context, book, [{ action: journalTexts.undone, detail, origin }]);
    const review = reviewed(book, session, started);
    return review.problem ? review : { report: { cells: step.cells, review: review.report } };
  });
}
