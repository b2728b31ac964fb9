import { noteSources } from '../checks/relations';
import { drawSheets } from '../excel/draw';
import { moveClosed } from '../excel/closedSheets';
import { readBook } from '../excel/readBook';
import { closingJournal, closingTexts } from '../messages/closingTexts';
import { checkCodeOf } from '../sheets/closing/checkCode';
import { closedIn } from '../sheets/closing/closedFindings';
import { closedOf } from '../sheets/closing/closedOf';
import { fingerprintOf } from '../sheets/closing/closedResult';
import { closedSheet } from '../sheets/closing/closedSheet';
import { packClosing } from '../sheets/closing/closings';
import { ARCHIVED } from '../sheets/closing/readClosed';
import { withSheets } from '../sheets/describedBook';
import { figuresNoteIn } from '../sheets/read/figuresNote';
import type { CloseOrder, CloseReport, ClosingDoubts, ReopenReport } from './closingReports';
import type { Running } from './exchangeReports';
import { journalWith, localTime } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { ScoreReport } from './resultReports';
import { reviewed } from './review';
import { score } from './score';
import type { Session } from './session';
import { stages, stagesOf } from './stages';
import { chooseTitles, titleNaming } from './titles';
import { type Understood, understand } from './understand';

/**
 * Closes the period: scores, and writes the result as values on a sheet of its own, with its
 * fingerprint and who closed it. Where something speaks against it nothing is written until somebody
 * says so. The scores are read back from the run's own sheets: all or nothing, in one batch.
 */
export async function close(
  session: Session,
  { by, despite }: CloseOrder,
  running?: Running,
): Promise<Outcome<CloseReport>> {
  if (by.trim() === '') throw new Error('Who closes has to be said');
  const begin = stages(running, stagesOf.scoring + 1);
  const run = await score(session, begin);
  if (!run.ok) return run;
  const started = performance.now();
  return runCommand(async (context): Promise<Result<CloseReport>> => {
    await begin('writing');
    const book = await readBook(context);
    const { problem, report } = understand(book);
    if (problem) return { problem };
    const before = closedIn(book);
    if (before) return { problem: { code: 'alreadyClosed', checkCode: before.code } };
    const doubts = doubtsOf(report, run.report);
    if (!despite && isDoubtful(doubts)) {
      return { report: { is: 'doubtful', doubts, review: run.report } };
    }
    const { plan, scored, decisions, ofFigures } = report;
    const now = new Date();
    const result = closedOf(
      plan,
      scored,
      noteSources(decisions.decided, ofFigures),
      figuresNoteIn(book),
    );
    const fingerprint = await fingerprintOf(result);
    const closed = { at: localTime(now), by: by.trim(), code: checkCodeOf(fingerprint) };
    const { titles } = chooseTitles(book, book.titles);
    const facts = { ...closed, fingerprint };
    const sheet = closedSheet(result, facts, plan.identity, titles('closed'));
    const { errors, ties, missing } = doubts;
    const told = closingJournal.despite(errors, ties.length, missing.length);
    const note = {
      action: closingJournal.closed,
      detail: closingJournal.closedDetail(plan.period.label, closed.code, closed.by, told),
      origin: packClosing('close', closed.code),
    };
    const drawn = [sheet, journalWith(book, titles('journal'), [note], now)];
    context.application.suspendScreenUpdatingUntilNextSync();
    drawSheets(context, drawn, book);
    context.workbook.worksheets.getItem(sheet.title).activate();
    await context.sync();
    const review = await reviewed(withSheets(book, drawn), session, started);
    if (review.problem) return review;
    const about = { closed, period: plan.period.label, sheet: sheet.title };
    return { report: { is: 'closed', ...about, review: review.report } };
  });
}

/**
 * Reopens the period for a reason: the closed result stays on its sheet, which says that it is no
 * longer in force, and since when and why.
 */
export function reopen(session: Session, reason: string): Promise<Outcome<ReopenReport>> {
  if (reason.trim() === '') throw new Error('A reason is needed');
  const started = performance.now();
  return runCommand(async (context): Promise<Result<ReopenReport>> => {
    const book = await readBook(context);
    if (book.sheets.size === 0) return { problem: { code: 'noScorebook' } };
    const closed = closedIn(book);
    if (!closed) return { problem: { code: 'notClosed' } };
    const { sheet: from, period, code, places } = closed;
    const now = new Date();
    const [at, why] = [localTime(now), reason.trim()];
    const to = titleNaming(period.code, closingTexts.archive.reopened, book.titles);
    const cells = new Map([
      [places.marker, ARCHIVED],
      [places.state, closingTexts.reopened(at, why)],
    ]);
    const facts = new Map(
      [['reopenedAt', at] as const, ['reopenedFor', why] as const].flatMap(([key, value]) => {
        const address = places.fact(key);
        return address === null ? [] : [[address, value] as const];
      }),
    );
    const { titles } = chooseTitles(book, book.titles);
    const note = {
      action: closingJournal.reopened,
      detail: closingJournal.reopenedDetail(period.label, code, to),
      reason: why,
      origin: packClosing('reopen', code),
    };
    const journal = journalWith(book, titles('journal'), [note], now);
    context.application.suspendScreenUpdatingUntilNextSync();
    drawSheets(context, [journal], book);
    moveClosed(context, { from, to, cells, facts, codeRow: null }, book);
    await context.sync();
    const review = await reviewed(await readBook(context), session, started);
    if (review.problem) return review;
    return { report: { period: period.label, archive: to, review: review.report } };
  });
}

function isDoubtful({ errors, ties, missing }: ClosingDoubts): boolean {
  return errors > 0 || ties.length > 0 || missing.length > 0;
}

function doubtsOf({ plan, scored }: Understood, { counts, findings }: ScoreReport): ClosingDoubts {
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  return {
    errors: counts.error,
    ties: findings.flatMap(({ finding }) =>
      finding.code === 'rank.tie' ? [finding.values.units] : [],
    ),
    missing: scored.units
      .filter(({ missing, status }) => missing > 0 || status === 'noFigures')
      .map(({ unit }) => names.get(unit) ?? unit),
  };
}
