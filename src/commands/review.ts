import { noteSources } from '../checks/relations';
import { type OpenBook, readBook } from '../excel/readBook';
import { sheetTitles } from '../messages/sheetTexts/titles';
import { finding, type Finding } from '../plan/finding';
import { closedFindings } from '../sheets/closing/closedFindings';
import { rememberDates } from './dateCells';
import { lostSheets } from './integrity';
import { notedByRun } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { ScoreReport } from './resultReports';
import { rewritingOf, typedRowsOf } from './rewriting';
import { scoreReport } from './scoreReport';
import type { Session } from './session';
import { sortOut } from './sortOut';
import { chooseTitles } from './titles';
import { type Understood, understand } from './understand';

/** Looks at the open workbook as it stands: what the pane opens on. Writes nothing. */
export function review(session: Session): Promise<Outcome<ScoreReport>> {
  const started = performance.now();
  return runCommand(async (context) => reviewed(await readBook(context), session, started));
}

/**
 * The report on a workbook as it was read, between two runs: what the last run found out about
 * sheets and formulas still stands, everything else is found afresh.
 */
export async function reviewed(
  book: OpenBook,
  session: Session,
  started: number,
): Promise<Result<ScoreReport>> {
  const { problem, report } = understand(book);
  return problem ? { problem } : { report: await reportOn(report, session, started) };
}

/**
 * As `reviewed`, after a run that this session did not make: what there is to say about sheets and
 * formulas now is found anew. What that run saw happen since the one before is taken from Nhật ký.
 */
export async function reviewedAfterRun(
  book: OpenBook,
  session: Session,
  started: number,
): Promise<Result<ScoreReport>> {
  const { problem, report } = understand(book);
  if (problem) return { problem };
  const { titles } = chooseTitles(book, book.titles);
  const { integrity, compared } = rewritingOf(report, titles);
  const noted = notedByRun(book, titles('journal'), new Date());
  session.integrity = [...integrity.findings, ...compared(book), ...noted];
  session.repairedCells = 0;
  return { report: await reportOn(report, session, started) };
}

/** Computed sheets that somebody has deleted since: a run draws them again. */
function missingSheets({ sheets }: OpenBook): readonly Finding[] {
  return (['points', 'ranking', 'overview'] as const)
    .filter((key) => !sheets.has(key))
    .map((key) => {
      const sheet = sheetTitles[key];
      return finding('sheet.missing', 'error', { at: 'cell', sheet, address: 'A1' }, { sheet });
    });
}

async function reportOn(
  understood: Understood,
  session: Session,
  started: number,
): Promise<ScoreReport> {
  const { book, plan, scored, decisions, ofPlan, ofFigures } = understood;
  rememberDates(session, book);
  const ofClosed = await closedFindings(
    book,
    plan,
    scored,
    noteSources(decisions.decided, ofFigures),
  );
  const { titles } = chooseTitles(book, book.titles);
  const lost = lostSheets(book, plan, typedRowsOf(understood), titles);
  return scoreReport({
    ...understood,
    ...sortOut(
      [...ofPlan, ...lost, ...missingSheets(book), ...session.integrity, ...ofClosed, ...ofFigures],
      book,
    ),
    repairedCells: session.repairedCells,
    milliseconds: performance.now() - started,
  });
}
