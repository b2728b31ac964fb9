import type { Outcome, Problem } from '../../commands/problem';
import type {
  Choice,
  Commands,
  ExplainReport,
  InjectReport,
  Status,
  TakenBack,
} from '../../commands/reports';
import type { ScoreReport } from '../../commands/resultReports';
import type { Finding } from '../../plan/finding';
import type { OwnContent, PlanSource } from '../../commands/setUpReports';
import type { WhatIf } from '../../commands/whatIfReports';
import type { ClosingAction, ClosingLearned } from '../closing/closingActions';
import type { ExchangeAction, ExchangeLearned } from '../exchange/exchangeActions';
import type { MergeAction, MergeLearned } from '../merging/mergeActions';
import type { SetUpAction, SetUpLearned } from '../setUp/setUpActions';
import type { PrintAction, PrintLearned } from '../printing/printActions';
import type { Tool } from '../tools/tool';

export type SheetKey = Parameters<Commands['goToSheet']>[0];

/** What a person can set going in the pane. */
export type Action =
  | { readonly kind: 'look' }
  | {
      readonly kind: 'inject';
      readonly template: PlanSource;
      readonly withSamples: boolean;
      /** In place of what the plan brings along. */
      readonly own?: OwnContent;
    }
  /** Puts a built-in plan with its invented figures in, and scores it. */
  | { readonly kind: 'tryOut'; readonly template: string }
  | { readonly kind: 'repair'; readonly template: PlanSource }
  /** Looks at figures and points as they stand, without a sign of it. */
  | { readonly kind: 'review' }
  | { readonly kind: 'score' }
  | { readonly kind: 'repairCells'; readonly choices: readonly Choice[] }
  | { readonly kind: 'undo' }
  /** Takes a decision about forms back, and looks at the board again. */
  | { readonly kind: 'undoDecision' }
  | { readonly kind: 'accept'; readonly finding: Finding; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly finding: Finding }
  | { readonly kind: 'whatIf' }
  | { readonly kind: 'explain' }
  | { readonly kind: 'explainUnit'; readonly unit: string }
  /** The unit's explanation once more, after somebody edited a cell. */
  | { readonly kind: 'refreshExplanation'; readonly unit: string }
  | { readonly kind: 'openTool'; readonly tool: Tool }
  | { readonly kind: 'goToCell'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'goToSheet'; readonly sheet: SheetKey }
  | { readonly kind: 'goToEntry' }
  | ExchangeAction
  | MergeAction
  | SetUpAction
  | ClosingAction
  | PrintAction;

/** What came of an action: only what it learned. */
export interface Learned {
  readonly status?: Status;
  readonly injected?: InjectReport;
  readonly scored?: ScoreReport;
  /** What the workbook comes to, before a first run. */
  readonly looked?: ScoreReport;
  /** A run that was made along with something else: closing and turning score first. */
  readonly rerun?: ScoreReport;
  /** A later look at what was scored. */
  readonly reviewed?: ScoreReport;
  /** How many cells were put right. */
  readonly repaired?: number;
  readonly undone?: TakenBack;
  readonly whatIf?: WhatIf;
  readonly explained?: ExplainReport;
  /** A unit's explanation as the workbook stands by now. */
  readonly reexplained?: ExplainReport;
  readonly exchange?: ExchangeLearned;
  readonly merging?: MergeLearned;
  readonly closing?: ClosingLearned;
  readonly tool?: Tool;
  readonly setUp?: SetUpLearned;
  readonly printing?: PrintLearned;
}

export type Answer =
  | {
      readonly ok: true;
      readonly learned: Learned;
      /** What was to follow could not be done: the workbook could not be scored, or looked at. */
      readonly leftUndone?: { readonly problem: Problem; readonly retry: Action };
    }
  | { readonly ok: false; readonly problem: Problem };

/** Actions that are over before anybody could wait for them. */
const quick: ReadonlySet<Action['kind']> = new Set([
  'goToCell',
  'goToSheet',
  'goToEntry',
  'openTool',
  'refreshSending',
  'refreshOrigin',
  'refreshTurn',
  'refreshExplanation',
  'review',
  'lookPrint',
] as const);

/** Actions that change the workbook or wait for it to be read: one at a time, with a progress bar. */
export function isLong({ kind }: Action): boolean {
  return !quick.has(kind);
}

/** An answer from what a command said. */
export function learn<Report>(
  outcome: Outcome<Report>,
  learned: (report: Report) => Learned,
): Answer {
  return outcome.ok ? { ok: true, learned: learned(outcome.report) } : outcome;
}
