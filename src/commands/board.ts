import { boardOf, type BookSide } from '../exchange/in/board';
import type { Received } from '../exchange/in/receive';
import type { Board } from '../exchange/in/received';
import { readAnswered } from '../sheets/answers';
import { readReceipts } from '../sheets/receipts';
import { formerUnits } from '../sheets/read/formerUnits';
import { explanationCells, figureCells } from '../sheets/read/unitCells';
import { type Result, runCommand } from './outcome';
import { readScorebook, type ReadScorebook } from './readScorebook';
import type { Outcome } from './problem';
import type { Session } from './session';
import { isoDate } from './understand';

/** What the workbook says about returned forms, read afresh. */
export function bookSideOf({ book, plan, typed, decisions, previous }: ReadScorebook): BookSide {
  return {
    plan,
    cells: { figures: figureCells(book, plan), explanations: explanationCells(book, plan) },
    receipts: readReceipts(book),
    answered: readAnswered(book),
    formerOf: formerUnits(book, plan),
    entries: typed.entries,
    decided: decisions.decided,
    explanations: decisions.explanations,
    previous: previous.entries,
    today: isoDate(new Date()),
  };
}

/** The board as the workbook and what was read in this session make it. */
export function boardIn(session: Session, read: ReadScorebook): Board {
  return boardOf(session.received, bookSideOf(read));
}

/** The board as it stands. Reads only. */
export function board(session: Session): Promise<Outcome<Board>> {
  return onBoard(session, (received) => received);
}

/** Somebody says whose form it is. What reads forms is loaded now: the pane starts without it. */
export async function chooseUnit(
  session: Session,
  hash: string,
  unit: string,
): Promise<Outcome<Board>> {
  const { asUnit } = await import('../exchange/in/receive');
  return onBoard(session, ({ forms, unread }, { plan, decisions }) => {
    const { ownTargets } = decisions.decided;
    const chosen = forms.map((form) =>
      form.hash === hash ? asUnit(form, unit, plan, ownTargets) : form,
    );
    return { forms: chosen, unread };
  });
}

/** Takes a file off the board; what was taken from it stays in the scorebook. */
export function forget(session: Session, hash: string): Promise<Outcome<Board>> {
  return onBoard(session, ({ forms, unread }) => ({
    forms: forms.filter((form) => form.hash !== hash),
    unread,
  }));
}

function onBoard(
  session: Session,
  change: (received: Received, read: ReadScorebook) => Received,
): Promise<Outcome<Board>> {
  return runCommand(async (context): Promise<Result<Board>> => {
    const read = await readScorebook(context);
    if (read.problem) return { problem: read.problem };
    session.received = change(session.received, read.report);
    return { report: boardIn(session, read.report) };
  });
}
