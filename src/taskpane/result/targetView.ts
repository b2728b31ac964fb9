import type { ScoreReport, TargetLine } from '../../commands/resultReports';
import type { Messages } from '../../messages';
import { percentShown } from '../../messages/percent';

/** What stands out comes first. */
export const targetStates = ['short', 'open', 'reached'] as const;
export type TargetState = (typeof targetStates)[number];

/** How many targets of the plan are in each state. */
export function targetCounts(
  targets: ScoreReport['targets'],
): Readonly<Record<TargetState, number>> {
  const count = (wanted: TargetState): number =>
    targets.filter(({ state }) => state === wanted).length;
  return { short: count('short'), open: count('open'), reached: count('reached') };
}

/** The targets in the order of their states, or only those of one state. */
export function targetsShown(
  targets: ScoreReport['targets'],
  only: TargetState | null,
): readonly TargetLine[] {
  const states = only === null ? targetStates : [only];
  return states.flatMap((wanted) => targets.filter(({ state }) => state === wanted));
}

/** One target as it is drawn: lengths in percent of the bar's, null where there is nothing to draw. */
export interface TargetView {
  readonly result: string;
  readonly demanded: string;
  readonly bar: number | null;
  readonly mark: number | null;
}

const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const;

/** A share is drawn against its target; an amount that is to stay low is only told. */
export function targetView(line: TargetLine, { number, pane }: Messages): TargetView {
  const { numerator, denominator, target, comparison, state, reported, expected } = line;
  const isShare = denominator !== null;
  const unit = isShare ? '\u00a0%' : '';
  const demanded = `${signs[comparison]} ${number(target)}${unit}`;
  if (state === 'open') {
    const result = pane.targets.waiting(reported, expected);
    return { result, demanded, bar: isShare ? 0 : null, mark: markOf(target, isShare) };
  }
  if (!isShare) return { result: number(numerator), demanded, bar: null, mark: null };
  const percent = percentShown(numerator, denominator, { comparison, target });
  return {
    result: `${number(percent)}\u00a0%`,
    demanded,
    bar: clamped(percent),
    mark: markOf(target, isShare),
  };
}

/** Also at an end of the bar, where most targets are: the mark is taller than the bar's edge. */
function markOf(target: number, isShare: boolean): number | null {
  return isShare && target >= 0 && target <= 100 ? target : null;
}

function clamped(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
