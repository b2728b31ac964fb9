import type { TurnDoubts, TurnOrder, TurnReport, TurnView } from '../../commands/closingReports';
import type { LocatedFinding, ScoreReport } from '../../commands/reports';
import type { Messages } from '../../messages';
import { leavingBefore } from '../../plan/succession';
import type { Asked } from './asked';
import { NAMED } from './closeDoubts';

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

/** What a turn keeps, moves and empties, as somebody reads it beforehand. */
export interface TurnLists {
  readonly kept: readonly string[];
  readonly moved: readonly string[];
  readonly emptied: readonly string[];
  /** Units that end before. */
  readonly left: readonly string[];
}

export function turnLists(
  { units, past, closed, typed }: TurnView,
  { way, keepPledges, period }: Omit<TurnOrder, 'despite'>,
  { closing: { turn } }: Messages,
): TurnLists {
  const pledges = typed.pledges > 0 ? [turn.pledges(typed.pledges)] : [];
  const some = (count: number, text: (count: number) => string): readonly string[] =>
    count > 0 ? [text(count)] : [];
  const isNext = way === 'next';
  const left = leavingBefore(units, period).map(({ name }) => name);
  return {
    kept: [
      turn.keptPlan(units.length - left.length),
      ...(closed ? [turn.keptClosed] : []),
      ...(isNext ? some(past, turn.keptPast) : []),
      ...(keepPledges ? pledges : []),
    ],
    moved: [...(isNext ? [turn.movedResults] : []), turn.movedFigures(typed.figures)],
    emptied: [
      ...some(typed.figures, turn.figures),
      ...some(typed.explanations, turn.explanations),
      ...some(typed.appraisals, turn.appraisals),
      ...(keepPledges ? [] : pledges),
      ...(isNext ? [] : some(past, turn.past)),
      turn.deadline,
      turn.accepted,
    ],
    left: left.length > 0 ? [turn.leaving(left.slice(0, NAMED), left.length)] : [],
  };
}

/** What can be done once it is asked. */
export type TurnChoice = 'submit' | 'change' | 'closeFirst' | 'goToDoubt' | 'despite' | 'later';

/** A turn as it was typed, before it is carried out. */
export function turnConfirmed(
  { period }: Pick<TurnOrder, 'period'>,
  { closing: { turn } }: Messages,
): Asked<TurnChoice> {
  const label = period.label.trim();
  return {
    ...{ intent: 'info', title: turn.confirm(label) },
    lines: [turn.span(period.start, period.end), turn.save, turn.undoable],
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
