import { readBook } from '../excel/readBook';
import { readForm } from '../excel/readForm';
import { closedIn } from '../sheets/closing/closedFindings';
import { names } from '../sheets/names';
import { readPlan } from '../sheets/read/readPlan';
import { isUnwritten } from '../templates/blank';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { Status } from './reports';
import { headingOf } from './scoreReport';

/** What stands in the open workbook, so that the pane opens on the right page. */
export function status(): Promise<Outcome<Status>> {
  return runCommand(async (context): Promise<Result<Status>> => {
    const book = await readBook(context, ['plan', 'criteria', 'units', 'figureList']);
    if (!book.sheets.has('plan')) {
      return { report: { scorebook: null, form: await readForm(context) } };
    }
    const { plan } = readPlan(book);
    const closed = book.names.has(names.closed)
      ? closedIn(await readBook(context, ['closed']))
      : null;
    return {
      report: {
        form: null,
        scorebook: {
          ...headingOf(plan),
          units: plan.units.length,
          criteria: plan.criteria.length,
          isUnwritten: isUnwritten(plan),
          closed: closed && { at: closed.at, by: closed.by, code: closed.code },
        },
      },
    };
  });
}
