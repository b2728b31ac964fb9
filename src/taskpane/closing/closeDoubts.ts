import type { ClosingDoubts, CloseReport } from '../../commands/closingReports';
import type { LocatedFinding, ScoreReport } from '../../commands/resultReports';
import type { Messages } from '../../messages';
import type { Asked } from './asked';

/** So many units are named; the others are counted. */
export const NAMED = 5;

/** What is open: it stops nobody, and is said before somebody closes; null: nothing. */
export function openText({ findings }: ScoreReport, { closing }: Messages): string | null {
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (severity) => findings.filter(({ finding }) => finding.severity === severity).length,
  );
  return errors || warnings ? closing.close.open(errors ?? 0, warnings ?? 0) : null;
}

/** What speaks against closing, one sentence each. */
export function doubtLines(
  { errors, ties, missing }: ClosingDoubts,
  { closing: { close } }: Messages,
): readonly string[] {
  const named = (units: readonly string[]): string => {
    const others = units.length - NAMED;
    const shown = units.slice(0, NAMED).join(', ');
    return others > 0 ? `${shown} ${close.others(others)}` : shown;
  };
  return [
    ...(errors > 0 ? [close.errors(errors)] : []),
    ...ties.map((units) => close.tie(named(units))),
    ...(missing.length > 0 ? [close.missing(missing.length, named(missing))] : []),
  ];
}

/** The findings behind those doubts. Figures that are missing are errors among the others. */
export function closingFindings({ findings }: ScoreReport): readonly LocatedFinding[] {
  return findings.filter(
    ({ finding: { severity, code } }) => severity === 'error' || code === 'rank.tie',
  );
}

/** What can be done about doubts before closing. */
export type CloseWay = 'goToDoubt' | 'despite' | 'later';

/** The doubts as they are asked about: the way to the first of them is the main one, where it has a cell. */
export function closeAsked(
  { doubts, review }: Extract<CloseReport, { is: 'doubtful' }>,
  messages: Messages,
): Asked<CloseWay> {
  const { close } = messages.closing;
  const despite = { way: 'despite', label: close.despite } as const;
  const later = { way: 'later', label: close.notYet } as const;
  const canGo = closingFindings(review).some(({ cell }) => cell !== null);
  return {
    ...{ intent: 'warning', title: close.doubtful, lines: doubtLines(doubts, messages) },
    main: canGo ? { way: 'goToDoubt', label: close.goToDoubt } : later,
    others: canGo ? [despite, later] : [despite],
  };
}
