import { noteSources } from '../checks/relations';
import { moveClosed, type ClosedMove } from '../excel/closedSheets';
import { drawSheets } from '../excel/draw';
import { type CellEdit, queueEdits } from '../excel/edits';
import { readBook } from '../excel/readBook';
import { closingTexts, turnJournal } from '../messages/closingTexts';
import { vi } from '../messages/vi';
import { CodeSet } from '../plan/invariants/codes';
import { usedPeriods } from '../plan/nextPeriod';
import type { Plan } from '../plan/plan';
import type { PlanDocument } from '../plan/planDocument';
import { leavingBefore } from '../plan/succession';
import { closedIn, isGenuine } from '../sheets/closing/closedFindings';
import { closedOf } from '../sheets/closing/closedOf';
import { closedCodes, type ClosedResult } from '../sheets/closing/closedResult';
import { ARCHIVED, type ClosedSheet } from '../sheets/closing/readClosed';
import { packTurn } from '../sheets/periodsOfJournal';
import type { TurnOrder, TurnReport } from './closingReports';
import type { Running } from './exchangeReports';
import { journalWith } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { ScoreReport } from './resultReports';
import { score, scoreTurned } from './score';
import { remember, type Session, type TurnBack } from './session';
import { stages, stagesOf } from './stages';
import { chooseTitles, titleNaming } from './titles';
import { doubtsOf, isDoubtful } from './turnDoubts';
import { type TurnEdits, turnEdits } from './turnEdits';
import { drawnFor } from './turnSheets';
import { type Understood, understand } from './understand';

/**
 * Turns to another period, all or nothing: the result goes to Các kỳ and the figures to Số liệu kỳ
 * trước, what was typed for the former period is emptied, its closed result is put away. Scores before and
 * after. One step that can be undone.
 */
export async function turnPeriod(
  session: Session,
  order: TurnOrder,
  running?: Running,
): Promise<Outcome<TurnReport>> {
  const begin = stages(running, 2 * stagesOf.scoring + 1);
  const before = await score(session, begin);
  if (!before.ok) return before;
  await begin('writing');
  const turned = await runCommand((context) => turn(context, session, order, before.report));
  if (!turned.ok || turned.report.is === 'doubtful') return turned;
  const after = await scoreTurned(session, begin);
  return after.ok ? { ok: true, report: { ...turned.report, review: after.report } } : after;
}

async function turn(
  context: Excel.RequestContext,
  session: Session,
  { way, period, document, keepPledges, despite }: TurnOrder,
  review: ScoreReport,
): Promise<Result<TurnReport>> {
  const book = await readBook(context);
  const { problem, report: understood } = understand(book);
  if (problem) return { problem };
  const { plan } = understood;
  if (period.code === '' || new CodeSet(usedPeriods(plan)).has(period.code)) {
    return { problem: { code: 'periodTaken', period: period.code } };
  }
  const edits = turnEdits(book, plan, { way, period, document });
  if (!edits.history) return { problem: { code: 'noRoomForPeriod' } };
  const closed = closedIn(book);
  const leaving = leavingBefore(plan.units, period).map(({ name }) => name);
  const doubts = doubtsOf(edits, closed, review, leaving);
  if (!despite && isDoubtful(doubts)) {
    return { report: { is: 'doubtful', doubts, review } };
  }
  const made = allOf(edits, edits.history, keepPledges);
  const { titles } = chooseTitles(book, book.titles);
  const results = await resultsOf(understood, closed);
  const drawn = drawnFor({ book, understood, edits: made, results, way, titles });
  if ('problem' in drawn) return { problem: drawn.problem };

  const queued = await queueEdits(context, made);
  if (!queued.made) return { problem: { code: 'cellsChanged', cells: queued.changed } };
  const move = closed && putAway(closed, book.titles);
  const batch = `turn.${Date.now().toString(36)}`;
  const figures = vi.number(edits.figures.length);
  const { label: from } = plan.period;
  const said = turnJournal.detail(from, period.label, figures, move?.there.to ?? null);
  const note = {
    action: turnJournal.turned,
    detail: `${said}${titleNote(plan, document)}`,
    origin: packTurn('turn', batch),
  };
  const journal = journalWith(book, titles('journal'), [note], new Date());
  context.application.suspendScreenUpdatingUntilNextSync();
  drawSheets(context, [...drawn.sheets, journal], book);
  if (move) moveClosed(context, move.there, book);
  await context.sync();
  const back: TurnBack = {
    ...{ batch, from, to: period.label, sheets: drawn.before, added: drawn.added },
    ...{ closed: move?.back ?? null, received: session.received },
  };
  const step = { cells: made.length, back: queued.back, turn: back };
  remember(session, { did: { what: 'turn' }, ...step });
  session.received = { forms: [], unread: [] };
  const about = {
    ...{ way, from, to: period.label, archive: move?.there.to ?? null },
    ...{ figures: edits.figures.length, cells: made.length },
  };
  return { report: { is: 'turned', ...about, review } };
}

/** What Nhật ký says of another title. */
function titleNote({ identity }: Plan, document: PlanDocument | null): string {
  if (!document || document.title === identity.title) return '';
  return turnJournal.newTitle(identity.title, document.title);
}

function allOf(
  { fields, previous, figures, explanations, appraisals, pledges }: TurnEdits,
  history: readonly CellEdit[],
  keepPledges: boolean,
): readonly CellEdit[] {
  const emptied = [...figures, ...explanations, ...appraisals, ...(keepPledges ? [] : pledges)];
  return [...fields, ...history, ...previous, ...emptied];
}

/** The closed result is the period's result, if it is as it was closed; otherwise what the figures give. */
async function resultsOf(
  { plan, scored, decisions, ofFigures }: Understood,
  closed: ClosedSheet | null,
): Promise<ClosedResult> {
  const isSound = closed?.period.code === plan.period.code && (await isGenuine(closed));
  if (isSound) return closed;
  return closedOf(plan, scored, noteSources(decisions.decided, ofFigures), '');
}

/** The closed result goes under a title of its period, and comes back under its own. */
function putAway(
  { sheet, period, places }: ClosedSheet,
  present: readonly string[],
): { readonly there: ClosedMove; readonly back: ClosedMove } {
  const to = titleNaming(period.code, closingTexts.archive.past, present);
  return {
    there: { from: sheet, to, cells: new Map([[places.marker, ARCHIVED]]), codeRow: null },
    back: {
      ...{ from: to, to: sheet, codeRow: places.codeRow },
      cells: new Map([[places.marker, closedCodes.number]]),
    },
  };
}
