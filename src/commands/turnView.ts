import { readBook } from '../excel/readBook';
import { firstOfNextYear, nextPeriod } from '../plan/nextPeriod';
import { proposedDocument } from '../plan/planDocument';
import { closedIn } from '../sheets/closing/closedFindings';
import type { TurnView } from './closingReports';
import { type Result, runCommand } from './outcome';
import { scorebookIn } from './readScorebook';
import type { Outcome } from './reports';
import { turnEdits } from './turnEdits';

/** What there is to choose and to know before the turn to another period. Reads only. */
export function turnView(): Promise<Outcome<TurnView>> {
  return runCommand(async (context): Promise<Result<TurnView>> => {
    const book = await readBook(context);
    const { problem, report } = scorebookIn(book);
    if (problem) return { problem };
    const { plan } = report;
    const proposals = { next: nextPeriod(plan.period), newYear: firstOfNextYear(plan.period) };
    const edits = turnEdits(book, plan, { way: 'next', period: proposals.next, document: null });
    const { title, number, date } = plan.identity;
    const closed = closedIn(book);
    return {
      report: {
        period: plan.period,
        closed: closed && { at: closed.at, by: closed.by, code: closed.code },
        past: plan.history.periods.length,
        units: plan.units,
        typed: {
          figures: edits.figures.length,
          explanations: edits.explanations.length,
          appraisals: edits.appraisals.length,
          pledges: edits.pledges.length,
        },
        proposals,
        document: {
          present: { title, number, date },
          proposed: proposedDocument(title, plan.period, proposals.newYear),
        },
      },
    };
  });
}
