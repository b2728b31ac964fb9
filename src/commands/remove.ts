import { readClosedSheets } from '../excel/closedSheets';
import { type OpenBook, readBook } from '../excel/readBook';
import { readTabs, removeSheets, type Tab } from '../excel/removeSheets';
import { readPlan } from '../sheets/read/readPlan';
import { type Result, runCommand } from './outcome';
import { ownWorkIn } from './ownWork';
import type { RemovalReport, RemovalView } from './removalReports';
import type { Outcome } from './problem';
import { newSession, type Session } from './session';

/** What would go with the scorebook. Writes nothing. */
export function removalView(): Promise<Outcome<RemovalView>> {
  return runCommand(async (context): Promise<Result<RemovalView>> => {
    const { problem, report } = await look(context);
    return problem ? { problem } : { report: report.view };
  });
}

/**
 * Takes the scorebook out of the workbook: its sheets, hidden ones too, and its workbook names, in
 * one batch. Whatever else stands in the workbook is left alone. Nothing goes that was not seen, and
 * nothing where results were closed: these are records.
 */
export async function remove(session: Session, seen: RemovalView): Promise<Outcome<RemovalReport>> {
  const outcome = await runCommand(async (context): Promise<Result<RemovalReport>> => {
    const { problem, report } = await look(context);
    if (problem) return { problem };
    const { view, book, tabs } = report;
    if (view.closed.length > 0) return { problem: { code: 'closedKept', sheets: view.closed } };
    if (isMore(view, seen)) return { report: { is: 'outdated', view } };
    const goes = ({ title }: Tab): boolean => view.sheets.includes(title);
    const withBlank = tabs.every((tab) => goes(tab) || tab.visibility !== 'Visible');
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    removeSheets(context, tabs.filter(goes), book.names, withBlank);
    await context.sync();
    return { report: { is: 'removed', sheets: view.sheets.length, withBlank } };
  });
  if (outcome.ok && outcome.report.is === 'removed') forget(session);
  return outcome;
}

/** Whether more would go than somebody has seen. */
function isMore(now: RemovalView, seen: RemovalView): boolean {
  return (
    now.figures > seen.figures ||
    now.own > seen.own ||
    now.decided > seen.decided ||
    (now.isPlanOwn && !seen.isPlanOwn) ||
    now.sheets.some((title) => !seen.sheets.includes(title))
  );
}

/** Steps, forms and findings speak of cells that are gone; a plan that was loaded from a file does not. */
function forget(session: Session): void {
  Object.assign(session, { ...newSession(), loaded: session.loaded });
}

interface Looked {
  readonly view: RemovalView;
  readonly book: OpenBook;
  readonly tabs: readonly Tab[];
}

/** The plan is not judged: a scorebook that cannot be scored can be taken out all the same. */
async function look(context: Excel.RequestContext): Promise<Result<Looked>> {
  const book = await readBook(context);
  if (book.sheets.size === 0) return { problem: { code: 'noScorebook' } };
  const tabs = await readTabs(context);
  const closed = await readClosedSheets(context);
  const { plan } = readPlan(book);
  const copies = book.copies.map(({ title }) => title);
  const ours = new Set([...[...book.sheets.values()].map(({ title }) => title), ...copies]);
  return {
    report: {
      ...{ book, tabs },
      view: {
        sheets: tabs.flatMap(({ title }) => (ours.has(title) ? [title] : [])),
        copies,
        ...ownWorkIn(book, plan),
        closed: closed.map(({ sheet }) => sheet),
      },
    },
  };
}
