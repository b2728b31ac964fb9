import type {
  CloseOrder,
  CloseReport,
  ReopenReport,
  TurnOrder,
  TurnReport,
  TurnView,
  VerifyReport,
} from '../../commands/closingReports';
import type { Running } from '../../commands/exchangeReports';
import type { Outcome } from '../../commands/problem';
import type { Commands } from '../../commands/reports';
import type { ScoreReport } from '../../commands/resultReports';
import type { Answer } from '../state/actions';

/** What a person can set going about the closing of a period. */
export type ClosingAction =
  | { readonly kind: 'close'; readonly order: CloseOrder }
  | { readonly kind: 'reopen'; readonly reason: string }
  | { readonly kind: 'verifyCode'; readonly typed: string }
  | { readonly kind: 'verifyFiles'; readonly files: readonly File[]; readonly paper: string }
  | { readonly kind: 'lookAtTurn' }
  /** The same in passing: somebody edited a cell, or is about to read what the turn does. */
  | { readonly kind: 'refreshTurn' }
  | { readonly kind: 'turnPeriod'; readonly order: TurnOrder }
  /** Takes the turn back that was made last. */
  | { readonly kind: 'undoTurn' };

/** What came of it: only what was learned. */
export interface ClosingLearned {
  readonly closed?: CloseReport;
  readonly reopened?: ReopenReport;
  readonly verified?: VerifyReport;
  readonly turnView?: TurnView;
  readonly turned?: TurnReport;
  /** The turn was taken back. */
  readonly isUndone?: true;
}

/** Carries an action out. Rejects only for a programming error. */
export async function performClosing(
  commands: Commands,
  action: ClosingAction,
  running: Running,
): Promise<Answer> {
  switch (action.kind) {
    case 'close':
      return rerun(commands, await commands.close(action.order, running), (closed) => ({ closed }));
    case 'reopen':
      return changed(commands, await commands.reopen(action.reason), (reopened) => ({ reopened }));
    case 'verifyCode':
      return verified(await commands.verifyCode(action.typed));
    case 'verifyFiles':
      return verified(await commands.verifyFiles(action.files, action.paper, running));
    case 'lookAtTurn':
    case 'refreshTurn': {
      const looked = await commands.turnView();
      if (!looked.ok) return looked;
      return { ok: true, learned: { closing: { turnView: looked.report } } };
    }
    case 'turnPeriod':
      return rerun(commands, await commands.turnPeriod(action.order, running), (turned) => ({
        turned,
      }));
    case 'undoTurn':
      return undoTurn(commands);
  }
}

function verified(outcome: Outcome<VerifyReport>): Answer {
  if (!outcome.ok) return outcome;
  return { ok: true, learned: { closing: { verified: outcome.report } } };
}

/** What was done stays done, even where the workbook cannot be looked at after it. */
async function changed<Report extends { readonly review: ScoreReport }>(
  commands: Commands,
  outcome: Outcome<Report>,
  learned: (report: Report) => ClosingLearned,
): Promise<Answer> {
  if (!outcome.ok) return outcome;
  const { report } = outcome;
  const status = await commands.status();
  const looked = status.ok ? { status: status.report } : {};
  return { ok: true, learned: { ...looked, reviewed: report.review, closing: learned(report) } };
}

/** The same where everything was scored on the way. */
async function rerun<Report extends { readonly review: ScoreReport }>(
  commands: Commands,
  outcome: Outcome<Report>,
  learned: (report: Report) => ClosingLearned,
): Promise<Answer> {
  const answer = await changed(commands, outcome, learned);
  if (!answer.ok || !outcome.ok) return answer;
  return { ok: true, learned: { ...answer.learned, rerun: outcome.report.review } };
}

async function undoTurn(commands: Commands): Promise<Answer> {
  const undone = await commands.undo();
  if (!undone.ok) return undone;
  const { review } = undone.report;
  const [status, view] = [await commands.status(), await commands.turnView()];
  return {
    ok: true,
    learned: {
      ...(status.ok ? { status: status.report } : {}),
      reviewed: review,
      closing: { isUndone: true, ...(view.ok ? { turnView: view.report } : {}) },
    },
  };
}
