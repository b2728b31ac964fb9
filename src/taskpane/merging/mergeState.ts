import type { MergePreview, MergeReport, MergeView } from '../../commands/mergeReports';
import type { MergeLearned } from './mergeActions';

/** What the pane remembers of merging units. */
export interface MergeState {
  /** What there is to choose; null: not looked yet. */
  readonly view: MergeView | null;
  /** What the order that was looked at would do. */
  readonly preview: MergePreview | null;
  /** What was just made, until something else is done. */
  readonly report: MergeReport | null;
}

export const initialMerging: MergeState = { view: null, preview: null, report: null };

/** A preview stays while it is carried out; everything else makes it old. */
export function mergingStarted(state: MergeState, kind: string): MergeState {
  return { ...state, preview: kind === 'mergeUnits' ? state.preview : null, report: null };
}

export function mergingAnswered(state: MergeState, learned: MergeLearned): MergeState {
  return {
    view: learned.view ?? state.view,
    preview: learned.report ? null : (learned.preview ?? state.preview),
    report: learned.report ?? state.report,
  };
}

/** Back to the form. */
export function mergingDismissed(state: MergeState): MergeState {
  return { ...state, preview: null, report: null };
}
