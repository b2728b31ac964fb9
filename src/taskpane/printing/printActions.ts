import type { Running } from '../../commands/exchangeReports';
import type { PrintOrder, PrintReport, PrintView } from '../../commands/printReports';
import type { Outcome } from '../../commands/problem';
import type { Commands } from '../../commands/reports';

/** What a person can set going in the view In. */
export type PrintAction =
  /** Reads what there is to choose from. */
  { readonly kind: 'lookPrint' } | { readonly kind: 'print'; readonly order: PrintOrder };

/** What came of it. */
export interface PrintLearned {
  readonly view?: PrintView;
  readonly made?: PrintReport;
}

/** Carries it out. Rejects only for a programming error. */
export async function performPrint(
  commands: Commands,
  action: PrintAction,
  running: Running,
): Promise<Outcome<PrintLearned>> {
  if (action.kind === 'lookPrint') {
    const outcome = await commands.printView();
    return outcome.ok ? { ok: true, report: { view: outcome.report } } : outcome;
  }
  const outcome = await commands.preparePrint(action.order, running);
  if (!outcome.ok) return outcome;
  // What was blank on paper may have been filled in meanwhile.
  const looked = await commands.printView();
  const learned: PrintLearned = { made: outcome.report };
  return { ok: true, report: looked.ok ? { ...learned, view: looked.report } : learned };
}
