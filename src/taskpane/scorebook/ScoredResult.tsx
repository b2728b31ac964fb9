import { useCallback, useMemo } from 'react';
import { Result } from '../result/Result';
import type { PaneState } from '../state/paneState';
import type { PaneControls } from '../state/usePane';
import { mendingBy } from './mendingBy';

export interface ScoredResultProps {
  readonly controls: PaneControls;
  readonly scored: NonNullable<PaneState['scored']>;
  readonly onCell: (sheet: string, address: string) => void;
  /** Sets an action going that opens another view, from which the focus comes back. */
  readonly askFor: PaneControls['run'];
}

/** The result of the last run or look, with what can be asked and done from it. */
export function ScoredResult({ controls, scored, onCell, askFor }: ScoredResultProps) {
  const { state, run } = controls;
  const { running, mended, undoable, whatIf } = state;
  const mending = useMemo(() => mendingBy(run), [run]);
  const readForTrials = useCallback(() => {
    run({ kind: 'whatIf' });
  }, [run]);
  return (
    <Result
      report={scored.report}
      at={scored.at}
      asRanking={scored.asRanking ?? false}
      isRun={scored.isRun}
      seenAt={scored.seenAt}
      busy={running !== null}
      onCell={onCell}
      onExplain={() => {
        askFor({ kind: 'explain' });
      }}
      onOrigin={() => {
        askFor({ kind: 'origin' });
      }}
      onUnit={(unit) => {
        askFor({ kind: 'explainUnit', unit });
      }}
      onSheet={(sheet) => {
        run({ kind: 'goToSheet', sheet });
      }}
      undoable={mended?.what === 'repaired' ? null : undoable}
      mending={mending}
      onUndo={() => {
        run({ kind: 'undo' });
      }}
      onWithdraw={(finding) => {
        run({ kind: 'withdraw', finding });
      }}
      whatIf={whatIf}
      onReadForTrials={readForTrials}
    />
  );
}
