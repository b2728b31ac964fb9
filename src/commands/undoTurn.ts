import { moveClosed } from '../excel/closedSheets';
import { drawSheets } from '../excel/draw';
import { queueEdits } from '../excel/edits';
import { readBook } from '../excel/readBook';
import { turnJournal } from '../messages/closingTexts';
import { journalTexts } from '../messages/sheetTexts/records';
import { closedIn } from '../sheets/closing/closedFindings';
import { rowNames, sheetNames } from '../sheets/names';
import { packTurn } from '../sheets/periodsOfJournal';
import { journalWith } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { UndoReport } from './reports';
import { scoreTurned } from './score';
import type { Session, TurnBack, UndoStep } from './session';
import { chooseTitles } from './titles';

/**
 * Takes the turn to another period back, all of it or nothing: every cell holds what it held, the
 * closed result is in force again, Các kỳ stands as it stood. Refused where somebody typed since.
 */
export async function undoTurn(
  session: Session,
  step: UndoStep,
  turn: TurnBack,
): Promise<Outcome<UndoReport>> {
  const taken = await runCommand((context) => takeBack(context, step, turn));
  if (!taken.ok) return taken;
  session.steps = session.steps.slice(0, -1);
  session.received = turn.received;
  const run = await scoreTurned(session);
  return run.ok
    ? { ok: true, report: { did: step.did, cells: step.cells, review: run.report } }
    : run;
}

async function takeBack(
  context: Excel.RequestContext,
  { back }: UndoStep,
  { batch, from, to, sheets, added, closed }: TurnBack,
): Promise<Result<null>> {
  const book = await readBook(context);
  const since = closedIn(book);
  if (since) return { problem: { code: 'alreadyClosed', checkCode: since.code } };
  if (closed && !book.titles.includes(closed.from)) {
    return { problem: { code: 'sheetGone', sheet: closed.from } };
  }
  const queued = await queueEdits(context, back);
  if (!queued.made) return { problem: { code: 'cellsChanged', cells: queued.changed } };
  const { titles } = chooseTitles(book, book.titles);
  const note = {
    action: journalTexts.undone,
    detail: turnJournal.undone(from, to),
    origin: packTurn('unturn', batch),
  };
  const journal = journalWith(book, titles('journal'), [note], new Date());
  context.application.suspendScreenUpdatingUntilNextSync();
  drawSheets(context, [...sheets, journal], book);
  const gone = added && book.sheets.get(added)?.title;
  if (added && gone !== null && gone !== undefined) {
    context.workbook.worksheets.getItem(gone).delete();
    for (const name of [sheetNames[added], rowNames[added]]) {
      if (name !== undefined && book.names.has(name)) context.workbook.names.getItem(name).delete();
    }
  }
  if (closed) moveClosed(context, closed, book);
  await context.sync();
  return { report: null };
}
