import { type OpenBook, readBook } from '../excel/readBook';
import { type Result, runCommand } from './outcome';
import type { Outcome, ScoreReport } from './reports';
import { scoreReport } from './scoreReport';
import type { Session } from './session';
import { sortOut } from './sortOut';
import { understand } from './understand';

/** Looks at the open workbook as it stands: what the pane opens on. Writes nothing. */
export function review(session: Session): Promise<Outcome<ScoreReport>> {
  const started = performance.now();
  return runCommand(async (context) => reviewed(await readBook(context), session, started));
}

/**
 * The report on a workbook as it was read, between two runs: what the last run found out about
 * sheets and formulas still stands, everything else is found afresh.
 */
export function reviewed(book: OpenBook, session: Session, started: number): Result<ScoreReport> {
  const { problem, report } = understand(book);
  if (problem) return { problem };
  const { ofPlan, ofFigures } = report;
  return {
    report: scoreReport({
      ...report,
      ...sortOut([...ofPlan, ...session.integrity, ...ofFigures], book),
      repairedCells: session.repairedCells,
      milliseconds: performance.now() - started,
    }),
  };
}
