import type { TurnDoubts, TurnReport, TurnView } from '../../commands/closingReports';
import type { LocatedFinding, ScoreReport } from '../../commands/resultReports';
import type { Messages } from '../../messages';
import { formerYears } from '../../plan/planDocument';
import { leavingBefore } from '../../plan/succession';
import type { TurnWay } from '../../commands/turnEdits';
import type { Asked } from './asked';
import { periodShown } from './periodForm';
import { orderTyped, type TypedTurn } from './turnForm';

/** Where the former period's result and figures are after a turn. */
export function turnedLines(
  { way, from, figures, archive }: Extract<TurnReport, { is: 'turned' }>,
  { closing: { turn } }: Messages,
): readonly string[] {
  const kept = archive === null ? [] : [turn.archived(archive)];
  const isLost = way === 'newYear' && archive === null;
  return [
    way === 'next' ? turn.resultAndFigures(from, figures) : turn.onlyFigures(from, figures),
    ...kept,
    ...(isLost ? [turn.resultGone(from)] : []),
  ];
}

/** What speaks against a turn, one sentence each; it was said before, of a closed period and the units, what to do. */
export function turnDoubtLines(
  { notClosed, noFigures, differing, leaving }: TurnDoubts,
  way: TurnWay,
  { period: { label }, units }: TurnView,
  { closing: { turn } }: Messages,
): readonly string[] {
  const left = leaving.length;
  return [
    ...(notClosed ? [turn.neverClosed[way](label)] : []),
    ...(noFigures ? [turn.noFigures(label)] : []),
    ...(differing > 0 ? [turn.differing(differing)] : []),
    ...(left > 0 ? [turn.staying(units.length - left, units.length)] : []),
  ];
}

/** The findings behind the last of them: the closed result is not what the figures give now. */
export function turnFindings({ findings }: ScoreReport): readonly LocatedFinding[] {
  return findings.filter(({ finding: { code } }) => code.startsWith('closed.'));
}

/** What can be done once it is asked. */
export type TurnChoice =
  'submit' | 'change' | 'closeFirst' | 'goToDoubt' | 'goToUnits' | 'despite' | 'later';

/** A turn as it was typed, before it is carried out. */
export function turnConfirmed(
  view: TurnView,
  order: TypedTurn,
  { closing: { turn } }: Messages,
): Asked<TurnChoice> {
  const { start, end } = order.period;
  const { period, document } = orderTyped(order);
  const { label } = period;
  const years = document ? formerYears(document.title, view.period, period) : [];
  const title = years.length > 0 ? [turn.document.formerYears(years)] : [];
  const submit = { way: 'submit', label: turn.submit(label) } as const;
  const change = { way: 'change', label: turn.change } as const;
  const left = leavingBefore(view.units, period).length;
  const isDeserted = areMost(left, view);
  const units = isDeserted ? [turn.deserted(left, view.units.length)] : [];
  // Days decide which units are scored; a whole year after its half has some in common with it.
  const isOverlapping = period.start !== '' && period.start <= view.period.end;
  const former = periodShown(view.period);
  const days = isOverlapping ? [turn.overlaps(former.label, former.end)] : [];
  const [main, ...others] = isDeserted
    ? [{ way: 'goToUnits', label: turn.goToUnits } as const, change, submit]
    : isOverlapping
      ? [change, submit]
      : [submit, change];
  return {
    ...{ intent: isDeserted || isOverlapping ? 'warning' : 'info', title: turn.confirm(label) },
    lines: [...units, turn.span(start, end), ...days, ...title, turn.save, turn.undoable],
    ...{ main, others },
  };
}

/** Whether so many units are most of them: then their last days are wrong, more likely than not. */
function areMost(count: number, { units }: TurnView): boolean {
  return count * 2 > units.length;
}

/** The doubts about it: the safe way is the main one. */
export function turnDoubted(
  { doubts, review }: Extract<TurnReport, { is: 'doubtful' }>,
  way: TurnWay,
  view: TurnView,
  messages: Messages,
): Asked<TurnChoice> {
  const { turn } = messages.closing;
  const later = { way: 'later', label: turn.notYet } as const;
  const canGo = turnFindings(review).some(({ cell }) => cell !== null);
  const goToDoubt = canGo ? ({ way: 'goToDoubt', label: turn.goToDoubt } as const) : later;
  const safe = [
    ...(areMost(doubts.leaving.length, view)
      ? [{ way: 'goToUnits', label: turn.goToUnits } as const]
      : []),
    ...(doubts.notClosed ? [{ way: 'closeFirst', label: turn.closeFirst } as const] : []),
  ];
  const [main = goToDoubt, ...more] = safe;
  const despite = { way: 'despite', label: turn.despite } as const;
  return {
    ...{ intent: 'warning', title: turn.doubtful, main },
    lines: turnDoubtLines(doubts, way, view, messages),
    others: [...more, despite, ...(main.way === 'later' ? [] : [later])],
  };
}
