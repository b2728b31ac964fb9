import type { Progress, UnreadFile } from '../../commands/exchangeReports';
import type { Outcome, Problem } from '../../commands/problem';
import type { ExplainReport, InjectReport, Status, TakenBack } from '../../commands/reports';
import type { ScoreReport } from '../../commands/resultReports';
import type { Remembered, Undoable } from '../../commands/remembered';
import type { PlanSource } from '../../commands/setUpReports';
import type { WhatIf } from '../../commands/whatIfReports';
import type { Finding } from '../../plan/finding';
import { type ClosingState, initialClosing } from '../closing/closingState';
import { type ExchangeState, initialExchange } from '../exchange/exchangeState';
import { initialMerging, type MergeState } from '../merging/mergeState';
import { initialSetUp, type SetUpState } from '../setUp/setUpState';
import { initialPrint, type PrintState } from '../printing/printState';
import type { Tool } from '../tools/tool';
import { planChoices } from '../welcome/planChoices';
import type { Action, Answer } from './actions';

export type Scorebook = NonNullable<Status['scorebook']>;

/** All that the pane remembers. The workbook is the truth; this is what was seen of it last. */
export interface PaneState {
  /** undefined: not looked yet; null: this workbook holds none. */
  readonly scorebook: Scorebook | null | undefined;
  /** A unit's form that is open in place of a scorebook. */
  readonly form: Status['form'];
  /** The long action that is under way. */
  readonly running: Action | null;
  /** What went wrong last, and what a retry would do again. */
  readonly trouble: { readonly problem: Problem; readonly action: Action } | null;
  readonly injected: InjectReport | null;
  /** The plan that was put in last: a repair takes from it what the workbook has lost. */
  readonly template: PlanSource;
  /**
   * The last run, with what was seen of its findings since; before a first run what a look at the
   * workbook has shown.
   */
  readonly scored: {
    readonly report: ScoreReport;
    readonly at: Date;
    readonly isRun: boolean;
    /** When what a run had found was last brought up to date after an edit. */
    readonly seenAt?: Date;
    /** Whether the ranking is what is shown first. */
    readonly asRanking?: boolean;
  } | null;
  /** The step that can be taken back. */
  readonly undoable: Undoable | null;
  /** What was just done about the findings, until it is read. */
  readonly mended: Mended | null;
  /** The workbook as it was read for trials, which says when; null: not read since the last action. */
  readonly whatIf: WhatIf | null;
  /** What is explained instead of the result that lies behind it. */
  readonly explained: { readonly report: ExplainReport; readonly at: Date } | null;
  /** The exchange by e-mail: its views lie over the result too. */
  readonly exchange: ExchangeState;
  /** Merging units: what there is to choose, what it would do, what was done. */
  readonly merging: MergeState;
  /** Closing, verifying and turning to another period. */
  readonly closing: ClosingState;
  /** The tool that lies over the home screen. */
  readonly tool: Tool | null;
  readonly setUp: SetUpState;
  /** What can be printed, and what was just made for it. */
  readonly printing: PrintState;
}

/** Cells that were put right, or back; a warning that was accepted, or is one again. */
export type Mended =
  | { readonly what: 'repaired'; readonly cells: number }
  | { readonly what: 'undone'; readonly step: TakenBack }
  | { readonly what: 'accepted'; readonly finding: Finding }
  | { readonly what: 'withdrawn' };

export type PaneEvent =
  | { readonly is: 'started'; readonly action: Action }
  | {
      readonly is: 'answered';
      readonly action: Action;
      readonly answer: Answer;
      readonly remembered: Remembered;
      readonly at: Date;
    }
  /** Somebody edited a cell, or the ribbon made a run, and the workbook was looked at again. */
  | {
      readonly is: 'reviewed';
      readonly outcome: Outcome<ScoreReport>;
      readonly isRun: boolean;
      readonly at: Date;
    }
  | { readonly is: 'dismissed'; readonly what: Dismissible }
  /** The long action tells how far it has come. */
  | { readonly is: 'progressed'; readonly progress: Progress }
  | { readonly is: 'putAside'; readonly unread: readonly UnreadFile[] };

/** What goes away when a person says so. */
export type Dismissible =
  | 'trouble'
  | 'injected'
  | 'mended'
  | 'explained'
  | 'sent'
  | 'decided'
  | 'merging'
  | 'view'
  | 'removal'
  | 'printed';

export const initialState: PaneState = {
  scorebook: undefined,
  form: null,
  running: null,
  trouble: null,
  injected: null,
  template: planChoices[0].id,
  scored: null,
  undoable: null,
  mended: null,
  whatIf: null,
  explained: null,
  exchange: initialExchange,
  merging: initialMerging,
  closing: initialClosing,
  tool: null,
  setUp: initialSetUp,
  printing: initialPrint,
};
