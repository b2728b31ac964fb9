import type { PrintReport, PrintView } from '../../commands/printReports';
import type { PrintLearned } from './printActions';

/** What the pane remembers of printing. */
export interface PrintState {
  /** What there is to choose from; null: not looked yet. */
  readonly view: PrintView | null;
  /** What was just made, until it is dismissed or something else is done. */
  readonly made: PrintReport | null;
}

export const initialPrint: PrintState = { view: null, made: null };

/** News of what was made before are old as soon as something else is set going. */
export function printStarted(state: PrintState): PrintState {
  return state.made ? { ...state, made: null } : state;
}

export function printAnswered(state: PrintState, learned: PrintLearned | undefined): PrintState {
  if (!learned) return state;
  return { view: learned.view ?? state.view, made: learned.made ?? state.made };
}
