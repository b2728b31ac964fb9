import type { ClosedSheet } from '../sheets/closing/readClosed';
import type { TurnDoubts } from './closingReports';
import type { ScoreReport } from './resultReports';
import type { TurnEdits } from './turnEdits';

export function isDoubtful({ notClosed, noFigures, differing, leaving }: TurnDoubts): boolean {
  return notClosed || noFigures || differing > 0 || leaving.length > 0;
}

/** `leaving`: names of the units that end before the new period. */
export function doubtsOf(
  { figures }: TurnEdits,
  closed: ClosedSheet | null,
  { findings }: ScoreReport,
  leaving: readonly string[],
): TurnDoubts {
  return {
    leaving,
    notClosed: closed === null,
    noFigures: figures.length === 0,
    differing: findings.filter(({ finding }) => finding.code.startsWith('closed.')).length,
  };
}
