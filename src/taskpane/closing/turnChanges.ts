import type { TurnOrder, TurnView } from '../../commands/closingReports';
import type { Messages } from '../../messages';
import { leavingBefore } from '../../plan/succession';
import { NAMED } from './closeDoubts';

type Order = Omit<TurnOrder, 'despite'>;
type Texts = Messages['closing']['turn'];

/** What a turn changes, keeps, moves and empties, as somebody reads it beforehand. */
export interface TurnLists {
  /** By the document of the new year's plan. */
  readonly changed: readonly string[];
  readonly kept: readonly string[];
  readonly moved: readonly string[];
  readonly emptied: readonly string[];
  /** Units that end before. */
  readonly left: readonly string[];
}

export function turnLists(
  view: TurnView,
  order: Order,
  { closing: { turn } }: Messages,
): TurnLists {
  const { units, past, typed, closed } = view;
  const { way, keepPledges, period } = order;
  const pledges = typed.pledges > 0 ? [turn.pledges(typed.pledges)] : [];
  const isNext = way === 'next';
  const left = leavingBefore(units, period).map(({ name }) => name);
  return {
    changed: changedLines(view, order, turn),
    kept: [
      turn.keptPlan(units.length - left.length),
      ...keptLines(view, order, turn),
      ...(isNext ? some(past, turn.keptPast) : []),
      ...(keepPledges ? pledges : []),
    ],
    moved: [...(isNext ? [turn.movedResults] : []), turn.movedFigures(typed.figures)],
    emptied: [
      ...(isNext || closed ? [] : [turn.result]),
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

function some(count: number, text: (count: number) => string): readonly string[] {
  return count > 0 ? [text(count)] : [];
}

function changedLines(
  { document: { present } }: TurnView,
  { document }: Order,
  turn: Texts,
): readonly string[] {
  if (!document) return [];
  const { title, number, date } = document;
  return [
    ...(title === present.title ? [] : [turn.newTitle(title)]),
    ...(number === present.number ? [] : [turn.newNumber(number)]),
    ...(date === present.date ? [] : [turn.newDate(date)]),
  ];
}

/** What stays of the plan's head, and the closed result, on which it is printed. */
function keptLines(
  { closed, document: { present } }: TurnView,
  { document }: Order,
  turn: Texts,
): readonly string[] {
  const isRenamed = document !== null && document.title !== present.title;
  return [
    ...(closed ? [isRenamed ? turn.keptClosedTitle : turn.keptClosed] : []),
    ...(document && !isRenamed ? [turn.keptTitle(document.title)] : []),
    ...(document ? [turn.keptRest] : []),
  ];
}
