import type { OpenBook } from '../excel/readBook';
import type { Result } from './outcome';
import type { ScoreReport } from './reports';
import { rewritingOf } from './rewriting';
import { scoreReport } from './scoreReport';
import type { Session } from './session';
import { sortOut } from './sortOut';
import { chooseTitles } from './titles';
import { type Understood, understand } from './understand';

/**
 * The report on a workbook as it was read, between two runs: what the last run found out about
 * sheets and formulas still stands, everything else is found afresh.
 */
export function reviewed(book: OpenBook, session: Session, started: number): Result<ScoreReport> {
  const { problem, report } = understand(book);
  return problem ? { problem } : { report: reportOn(report, session, started) };
}

/**
 * As `reviewed`, after a run that this session did not make: what there is to say about sheets and
 * formulas now is found anew. What that run saw happen since the one before, Nhật ký keeps.
 */
export function reviewedAfterRun(
  book: OpenBook,
  session: Session,
  started: number,
): Result<ScoreReport> {
  const { problem, report } = understand(book);
  if (problem) return { problem };
  const { titles } = chooseTitles(book, book.titles);
  const { integrity, compared } = rewritingOf(report, titles);
  session.integrity = [...integrity.findings, ...compared(book)];
  session.repairedCells = 0;
  return { report: reportOn(report, session, started) };
}

function reportOn(
  { book, plan, scored, ofPlan, ofFigures }: Understood,
  session: Session,
  started: number,
): ScoreReport {
  return scoreReport({
    plan,
    scored,
    ...sortOut([...ofPlan, ...session.integrity, ...ofFigures], book),
    repairedCells: session.repairedCells,
    milliseconds: performance.now() - started,
  });
}
