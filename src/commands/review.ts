import type { OpenBook } from '../excel/readBook';
import { closedFindings } from '../sheets/closing/closedFindings';
import type { Result } from './outcome';
import type { ScoreReport } from './reports';
import { scoreReport } from './scoreReport';
import type { Session } from './session';
import { sortOut } from './sortOut';
import { understand } from './understand';

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
  if (problem) return { problem };
  const { plan, scored, ofPlan, ofFigures } = report;
  const ofClosed = await closedFindings(book, plan, scored);
  return {
    report: scoreReport({
      plan,
      scored,
      ...sortOut([...ofPlan, ...session.integrity, ...ofClosed, ...ofFigures], book),
      repairedCells: session.repairedCells,
      milliseconds: performance.now() - started,
    }),
  };
}
