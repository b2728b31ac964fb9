import { readBook } from '../excel/readBook';
import { firstOfNextYear, nextPeriod, usedPeriods } from '../plan/nextPeriod';
import { proposedDocument } from '../plan/planDocument';
import { cellAddress } from '../sheets/address';
import type { Book } from '../sheets/book';
import { closedIn } from '../sheets/closing/closedFindings';
import type { CellPlace } from '../sheets/locate';
import { names } from '../sheets/names';
import { columnsAt, readRecords } from '../sheets/record';
import type { TurnView } from './closingReports';
import { type Result, runCommand } from './outcome';
import { scorebookIn } from './readScorebook';
import type { Outcome } from './problem';
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
        lastDays: lastDays(book),
        typed: {
          figures: edits.figures.length,
          explanations: edits.explanations.length,
          appraisals: edits.appraisals.length,
          pledges: edits.pledges.length,
        },
        proposals,
        usedPeriods: usedPeriods(plan),
        document: {
          present: { title, number, date },
          proposed: proposedDocument(title, plan.period, proposals.newYear),
        },
      },
    };
  });
}

/** The column Đến ngày, as far as rows of units go. */
function lastDays(book: Book): CellPlace | null {
  const anchor = book.anchors.get(names.units);
  const column = anchor && columnsAt(book, anchor).get('validTo');
  const sheet = anchor && book.sheets.get(anchor.sheet);
  const rows = (readRecords(book, names.units) ?? []).map(({ row }) => row);
  const [first] = rows;
  if (!sheet || column === undefined || first === undefined) return null;
  const [top, bottom] = [cellAddress(first, column), cellAddress(rows.at(-1) ?? first, column)];
  return { sheet: sheet.title, address: `${top}:${bottom}` };
}
