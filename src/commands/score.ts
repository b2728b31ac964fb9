import { noteSources } from '../checks/relations';
import { drawSheets } from '../excel/draw';
import { type OpenBook, readBook } from '../excel/readBook';
import { restoreNames } from '../excel/repair';
import { severityWords } from '../messages/workbook';
import { journalTexts } from '../messages/sheetTexts/records';
import type { Finding } from '../plan/finding';
import { closedFindings } from '../sheets/closing/closedFindings';
import type { SheetDescription } from '../sheets/description';
import { findingsSheet } from '../sheets/findingsSheet';
import { identitySheet } from '../sheets/identitySheet';
import type { Titles } from '../sheets/scorebook';
import { freeOfDates } from './dateCells';
import { drawCards } from './drawCards';
import { findingLines } from './findingLines';
import { journalWith, type Note, noticed } from './journal';
import { withKindColumns } from './kindColumns';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { ScoreReport, SortedFindings } from './resultReports';
import { isDifferent, type Rewriting, rewritingOf } from './rewriting';
import { scoreReport } from './scoreReport';
import { newSession, type Session } from './session';
import { sortOut } from './sortOut';
import { type Begin, unwatched } from './stages';
import { chooseTitles } from './titles';
import { type Understood, understand } from './understand';

/**
 * Checks, scores and ranks by one click: reads the tables afresh, writes formulas where they are
 * missing or changed, compares its own result with what the cells say, and lists the findings.
 * The number of syncs does not depend on the number of units; a second run changes nothing.
 */
export function score(
  session: Session = newSession(),
  begin: Begin = unwatched,
): Promise<Outcome<ScoreReport>> {
  const started = performance.now();
  return runCommand((context) => scoreIn(context, session, started, { begin }));
}

/** The same after the turn to another period, or back: what stands there was not typed by anybody. */
export function scoreTurned(
  session: Session,
  begin: Begin = unwatched,
): Promise<Outcome<ScoreReport>> {
  const started = performance.now();
  return runCommand((context) => scoreIn(context, session, started, { begin, isTurned: true }));
}

interface RunOptions {
  /** Told of the four stages of a run. */
  readonly begin?: Begin;
  readonly isTurned?: boolean;
  /** Another run was made right before the command's own edits: whatever differs now is its own doing, which it notes itself. */
  readonly isOwn?: boolean;
}

/** The same as a part of another command. */
export async function scoreIn(
  context: Excel.RequestContext,
  session: Session,
  started: number,
  { begin = unwatched, isTurned = false, isOwn = false }: RunOptions = {},
): Promise<Result<ScoreReport>> {
  await begin('reading');
  const { book, columns } = await withKindColumns(context, await readBook(context));
  await begin('working');
  const { problem, report: understood } = understand(book);
  if (problem)
    return { problem: problem.code === 'planRefused' ? { ...problem, columns } : problem };
  const { plan, scored, decisions, ofPlan, ofFigures } = understood;
  const { titles } = chooseTitles(book, book.titles);
  const rewriting = rewritingOf(understood, titles, isTurned || isOwn);
  const { restored, integrity, compared } = rewriting;

  await begin('writing');
  const freed = freeOfDates(context, session, book);
  const rewritten = await redraw(context, rewriting.sheets, book);
  await begin('listing');
  session.integrity = [...integrity.findings, ...restored, ...compared(rewritten)];
  session.repairedCells = repairedIn(restored);
  session.ranAt = Date.now();
  const ofClosed = await closedFindings(
    rewritten,
    plan,
    scored,
    noteSources(decisions.decided, ofFigures),
  );
  const sorted = sortOut([...ofPlan, ...session.integrity, ...ofClosed, ...ofFigures], rewritten);

  const last = lastSheets(
    understood,
    rewriting.integrity,
    sorted,
    isOwn ? [] : notesOf(rewriting),
    titles,
  );
  restoreNames(context, rewritten, last);
  if (last.length > 0) {
    context.application.suspendScreenUpdatingUntilNextSync();
    drawSheets(context, last, rewritten);
  }
  if (last.length > 0 || rewritten.mended.length > 0 || freed > 0) await context.sync();
  return {
    report: scoreReport({
      ...understood,
      book: rewritten,
      ...sorted,
      repairedCells: session.repairedCells,
      milliseconds: performance.now() - started,
    }),
  };
}

/** Draws sheets, if there are any, and reads the book again to compare its cells. */
async function redraw(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
  book: OpenBook,
): Promise<OpenBook> {
  if (sheets.length === 0) return book;
  const cards = sheets.find(({ key }) => key === 'cards');
  context.application.suspendScreenUpdatingUntilNextSync();
  drawSheets(
    context,
    sheets.filter((sheet) => sheet !== cards),
    book,
  );
  // Hundreds of cards do not go into one request.
  if (cards) await drawCards(context, cards, book);
  return readBook(context);
}

/** What tells of the run: the list of findings, Nhật ký, what the next run compares with. */
function lastSheets(
  { book, plan }: Understood,
  { memory }: Rewriting['integrity'],
  sorted: SortedFindings,
  notes: readonly Note[],
  titles: Titles,
): readonly SheetDescription[] {
  const list = findingsSheet(findingLines(plan, sorted), severityWords, titles('findings'));
  const identity = identitySheet(plan, titles('identity'), memory);
  return [
    ...[list, identity].filter((sheet) => isDifferent(sheet, book)),
    ...(notes.length > 0 ? [journalWith(book, titles('journal'), notes, new Date())] : []),
  ];
}

/** What Nhật ký keeps of a run: what it wrote anew, and what became of the sheets since the last one. */
function notesOf({ sheets, restored, integrity }: Rewriting): readonly Note[] {
  const detail = sheets.map(({ title }) => title).join(', ');
  return [
    ...(sheets.length > 0 ? [{ action: journalTexts.rewritten, detail }] : []),
    ...restored.map(noticed),
    ...integrity.journal,
  ];
}

function repairedIn(restored: readonly Finding[]): number {
  return restored.reduce(
    (sum, { code, values }) => sum + (code === 'integrity.cellsRestored' ? values.cells : 1),
    0,
  );
}
