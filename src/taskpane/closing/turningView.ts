import type { TurnDoubts, TurnReport, TurnView } from '../../commands/closingReports';
import type { LocatedFinding, ScoreReport } from '../../commands/reports';
import type { Messages } from '../../messages';
import { formerYears } from '../../plan/planDocument';
import type { Asked } from './asked';
import { NAMED } from './closeDoubts';
import { orderTyped, type TypedTurn } from './turnForm';

/** What speaks against a turn, one sentence each. */
export function turnDoubtLines(
  { notClosed, noFigures, differing, leaving }: TurnDoubts,
  period: string,
  { closing: { turn } }: Messages,
): readonly string[] {
  return [
    ...(notClosed ? [`${turn.notClosed(period)}. ${turn.notClosedNext}`] : []),
    ...(noFigures ? [turn.noFigures(period)] : []),
    ...(differing > 0 ? [turn.differing(differing)] : []),
    ...(leaving.length > 0 ? [turn.leaving(leaving.slice(0, NAMED), leaving.length)] : []),
  ];
}

/** The findings behind the last of them: the closed result is not what the figures give now. */
export function turnFindings({ findings }: ScoreReport): readonly LocatedFinding[] {
  return findings.filter(({ finding: { code } }) => code.startsWith('closed.'));
}

/** What can be done once it is asked. */
export type TurnChoice = 'submit' | 'change' | 'closeFirst' | 'goToDoubt' | 'despite' | 'later';

/** A turn as it was typed, before it is carried out. */
export function turnConfirmed(
  view: TurnView,
  order: TypedTurn,
  { closing: { turn } }: Messages,
): Asked<TurnChoice> {
  const { start, end } = order.period;
  const { period, document } = orderTyped(order);
  const { label } = period;
  const former = document ? formerYears(document.title, view.period, period) : [];
  const title = former.length > 0 ? [turn.document.formerYears(former)] : [];
  return {
    ...{ intent: 'info', title: turn.confirm(label) },
    lines: [turn.span(start, end), ...title, turn.save, turn.undoable],
    main: { way: 'submit', label: turn.submit(label) },
    others: [{ way: 'change', label: turn.change }],
  };
}

/** The doubts about it: the safe way is the main one. `period`: the label of the present one. */
export function turnDoubted(
  { doubts, review }: Extract<TurnReport, { is: 'doubtful' }>,
  period: string,
  messages: Messages,
): Asked<TurnChoice> {
  const { turn } = messages.closing;
  const later = { way: 'later', label: turn.notYet } as const;
  const canGo = turnFindings(review).some(({ cell }) => cell !== null);
  const goToDoubt = canGo ? ({ way: 'goToDoubt', label: turn.goToDoubt } as const) : later;
  const main = doubts.notClosed
    ? ({ way: 'closeFirst', label: turn.closeFirst } as const)
    : goToDoubt;
  return {
    ...{ intent: 'warning', title: turn.doubtful, main },
    lines: [...turnDoubtLines(doubts, period, messages), turn.save],
    others: [{ way: 'despite', label: turn.despite }, ...(main.way === 'later' ? [] : [later])],
  };
}
