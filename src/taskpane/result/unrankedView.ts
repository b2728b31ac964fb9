import type { ScoreReport, UnrankedUnit } from '../../commands/resultReports';
import type { Messages } from '../../messages';

/** How many units without a rank are named where the count stands, and how many below the ranking. */
export const NAMED_ABOVE = 3;
const NAMED_BELOW = 20;

/** Why units have no rank, in the order in which it is told. */
const reasons: readonly UnrankedUnit['because'][] = ['noFigures', 'noPoints', 'gated'];

/** A line for each reason why units have no rank, with as many names as asked for. */
export function unrankedLines(
  { unranked }: Pick<ScoreReport, 'unranked'>,
  names: number,
  { pane }: Messages,
): readonly string[] {
  return reasons.flatMap((because) => {
    const units = unranked.filter((unit) => unit.because === because);
    if (units.length === 0) return [];
    const named = units
      .slice(0, names)
      .map(({ name, criteria }) =>
        criteria.length === 0 ? name : pane.result.gatedBy(name, criteria),
      );
    return [pane.result.unranked[because](units.length, named)];
  });
}

/** Of the units that were searched for, those without a rank. */
export function foundUnranked(
  found: Pick<ScoreReport, 'unranked'>,
  messages: Messages,
): readonly string[] {
  return unrankedLines(found, NAMED_BELOW, messages);
}

/** What the lines above leave out: the same with more names. */
export function furtherUnranked(
  report: Pick<ScoreReport, 'unranked'>,
  messages: Messages,
): readonly string[] {
  const above = unrankedLines(report, NAMED_ABOVE, messages);
  return unrankedLines(report, NAMED_BELOW, messages).filter((line) => !above.includes(line));
}
