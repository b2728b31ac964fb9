import type {
  CloseReport,
  ReopenReport,
  TurnReport,
  TurnView,
  VerifyReport,
} from '../../commands/closingReports';
import type { Action } from '../state/actions';
import type { ClosingLearned } from './closingActions';

/** What the pane remembers of closing, verifying and turning. Results are gone once something else is done. */
export interface ClosingState {
  readonly closed: CloseReport | null;
  readonly reopened: ReopenReport | null;
  readonly verified: VerifyReport | null;
  readonly turned: TurnReport | null;
  readonly isUndone: boolean;
  /** What there is to choose before a turn, as it was looked at last. */
  readonly turnView: TurnView | null;
}

export const initialClosing: ClosingState = {
  closed: null,
  reopened: null,
  verified: null,
  turned: null,
  isUndone: false,
  turnView: null,
};

/** News of what was done before are old as soon as something else is set going. */
export function closingStarted(state: ClosingState, action: Action): ClosingState {
  // What is chosen stays in view while it is carried out.
  const turnView = action.kind === 'lookAtTurn' ? null : state.turnView;
  return { ...initialClosing, turnView };
}

/** What an action has changed. */
export function closingAnswered(
  state: ClosingState,
  learned: ClosingLearned | undefined,
): ClosingState {
  if (!learned) return state;
  // What spoke against a turn spoke of the workbook before it was looked at again.
  const isOld = learned.turnView !== undefined && state.turned?.is === 'doubtful';
  return { ...state, ...(isOld ? { turned: null } : {}), ...learned };
}
