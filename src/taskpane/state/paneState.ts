import type {
  ExplainReport,
  InjectReport,
  Outcome,
  Problem,
  ScoreReport,
  Status,
} from '../../commands/reports';
import type { WhatIf } from '../../commands/whatIfReports';
import { planChoices } from '../welcome/planChoices';
import { isLong, type Action, type Answer, type Learned } from './actions';

export type Scorebook = NonNullable<Status['scorebook']>;

/** All that the pane remembers. The workbook is the truth; this is what was seen of it last. */
export interface PaneState {
  /** undefined: not looked yet; null: this workbook holds none. */
  readonly scorebook: Scorebook | null | undefined;
  /** The long action that is under way. */
  readonly running: Action | null;
  /** What went wrong last, and what a retry would do again. */
  readonly trouble: { readonly problem: Problem; readonly action: Action } | null;
  readonly injected: InjectReport | null;
  /** The built-in plan that was put in last: a repair takes from it what the workbook has lost. */
  readonly template: string;
  /** The last run, with what was seen of its findings since. */
  readonly scored: { readonly report: ScoreReport; readonly at: Date } | null;
  /** How many cells the last repairs changed, the latest last: what can be taken back. */
  readonly repairs: readonly number[];
  /** What was just put right or back, until it is read. */
  readonly mended: Mended | null;
  /** The workbook as it was read for trials, which says when; null: not read since the last action. */
  readonly whatIf: WhatIf | null;
  /** What is explained instead of the result that lies behind it. */
  readonly explained: { readonly report: ExplainReport; readonly at: Date } | null;
}

/** Cells that were put right, or back. */
export interface Mended {
  readonly what: 'repaired' | 'undone';
  readonly cells: number;
}

export type PaneEvent =
  | { readonly is: 'started'; readonly action: Action }
  | {
      readonly is: 'answered';
      readonly action: Action;
      readonly answer: Answer;
      readonly at: Date;
    }
  /** Somebody edited a cell, and the workbook was looked at again. */
  | { readonly is: 'reviewed'; readonly outcome: Outcome<ScoreReport> }
  | { readonly is: 'dismissed'; readonly what: Dismissible };

/** What goes away when a person says so. */
export type Dismissible = 'trouble' | 'injected' | 'mended' | 'explained';

export const initialState: PaneState = {
  scorebook: undefined,
  running: null,
  trouble: null,
  injected: null,
  template: planChoices[0].id,
  scored: null,
  repairs: [],
  mended: null,
  whatIf: null,
  explained: null,
};

function started(state: PaneState, action: Action): PaneState {
  if (!isLong(action)) return { ...state, trouble: null };
  return { ...state, running: action, trouble: null, injected: null, mended: null, whatIf: null };
}

function failed(state: PaneState, action: Action, problem: Problem): PaneState {
  const trouble = { problem, action };
  switch (problem.code) {
    case 'noScorebook':
      return { ...state, trouble, scorebook: null, scored: null, explained: null };
    case 'planRefused':
      // An old ranking beside a refused plan would be taken for its result.
      return { ...state, trouble, scored: null, explained: null };
    case 'nothingToExplain':
      // The explanation of another cell would be taken for this one's.
      return { ...state, trouble, explained: null };
    case 'sheetGone':
    case 'unitGone':
    case 'cancelled':
    case 'nothingChosen':
    case 'noOrigin':
    case 'rowMissing':
    case 'unknownPlaceholders':
    case 'cellsChanged':
    case 'cellEditMode':
    case 'protected':
    case 'hostFailed':
      return { ...state, trouble };
  }
}

function answered(state: PaneState, event: PaneEvent & { is: 'answered' }): PaneState {
  const { action, answer, at } = event;
  const running = isLong(action) ? null : state.running;
  if (!answer.ok) return failed({ ...state, running }, action, answer.problem);
  const { status, injected, scored, whatIf, explained } = answer.learned;
  return {
    ...mend(state, answer.learned),
    running,
    scorebook: status ? status.scorebook : state.scorebook,
    injected: injected ?? state.injected,
    template: action.kind === 'inject' ? action.template : state.template,
    scored: scored
      ? { report: scored, at }
      : injected
        ? null
        : refreshed(state.scored, answer.learned.reviewed),
    whatIf: whatIf ?? state.whatIf,
    // A new result is shown as one; an explanation of the old one would be taken for its own.
    explained: explained ? { report: explained, at } : scored || injected ? null : state.explained,
  };
}

/** A later look replaces what the run found; it is still the same run. */
function refreshed(scored: PaneState['scored'], report: ScoreReport | undefined) {
  return scored && report ? { ...scored, report } : scored;
}

function mend(state: PaneState, { repaired, undone }: Learned): PaneState {
  if (repaired !== undefined) {
    const mended = { what: 'repaired', cells: repaired } as const;
    return { ...state, mended, repairs: [...state.repairs, repaired] };
  }
  if (undone === undefined) return state;
  return {
    ...state,
    mended: { what: 'undone', cells: undone },
    repairs: state.repairs.slice(0, -1),
  };
}

/**
 * What was seen after an edit. While work is under way its own answer counts; before a first run
 * nothing is shown that could be old. A plan that was broken meanwhile is trouble until it is mended.
 */
function reviewed(state: PaneState, outcome: Outcome<ScoreReport>): PaneState {
  if (state.running || !state.scored) return state;
  const isRefused = state.trouble?.problem.code === 'planRefused';
  if (outcome.ok) {
    const trouble = isRefused ? null : state.trouble;
    return { ...state, trouble, scored: refreshed(state.scored, outcome.report) };
  }
  return outcome.problem.code === 'planRefused'
    ? { ...state, trouble: { problem: outcome.problem, action: { kind: 'score' } } }
    : state;
}

/** The pane's next state. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case 'started':
      return started(state, event.action);
    case 'answered':
      return answered(state, event);
    case 'reviewed':
      return reviewed(state, event.outcome);
    case 'dismissed':
      return { ...state, [event.what]: null };
  }
}
