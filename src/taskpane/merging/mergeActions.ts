import type { MergeOrder, MergePreview, MergeReport, MergeView } from '../../commands/mergeReports';
import type { Running } from '../../commands/exchangeReports';
import type { Outcome } from '../../commands/problem';
import type { Commands, Status, TakenBack } from '../../commands/reports';
import type { ScoreReport } from '../../commands/resultReports';

/** What a person can set going to merge units. */
export type MergeAction =
  | { readonly kind: 'openMerging' }
  | { readonly kind: 'previewMerge'; readonly order: MergeOrder }
  | { readonly kind: 'mergeUnits'; readonly order: MergeOrder }
  /** Takes the merger back that was just made, and looks at the units again. */
  | { readonly kind: 'undoMerge' };

/** What came of it for the view. */
export interface MergeLearned {
  readonly view?: MergeView;
  readonly preview?: MergePreview;
  readonly report?: MergeReport;
}

/** What came of it for the view and for what lies below. */
export interface MergeAnswer {
  readonly merging: MergeLearned;
  readonly reviewed?: ScoreReport;
  readonly status?: Status;
  readonly undone?: TakenBack;
}

/** Carries an action out. What was written stays so, even where the workbook cannot be looked at after it. */
export async function performMerge(
  commands: Commands,
  action: MergeAction,
  running: Running,
): Promise<Outcome<MergeAnswer>> {
  switch (action.kind) {
    case 'openMerging': {
      const seen = await commands.mergeView();
      return seen.ok ? { ok: true, report: { merging: { view: seen.report } } } : seen;
    }
    case 'previewMerge': {
      const seen = await commands.previewMerge(action.order);
      return seen.ok ? { ok: true, report: { merging: { preview: seen.report } } } : seen;
    }
    case 'mergeUnits': {
      const made = await commands.mergeUnits(action.order, running);
      if (!made.ok) return made;
      const { review } = made.report;
      return {
        ok: true,
        report: { ...(await after(commands, { report: made.report })), reviewed: review },
      };
    }
    case 'undoMerge': {
      const undone = await commands.undo();
      if (!undone.ok) return undone;
      const { review, ...takenBack } = undone.report;
      return {
        ok: true,
        report: { ...(await after(commands, {})), reviewed: review, undone: takenBack },
      };
    }
  }
}

async function after(commands: Commands, merging: MergeLearned): Promise<MergeAnswer> {
  const [view, status] = [await commands.mergeView(), await commands.status()];
  return {
    merging: { ...merging, ...(view.ok ? { view: view.report } : {}) },
    ...(status.ok ? { status: status.report } : {}),
  };
}
