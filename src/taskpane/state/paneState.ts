import type {
  ExplainReport,
  InjectReport,
  Problem,
  ScoreReport,
  Status,
} from '../../commands/reports';
import { planChoices } from '../welcome/planChoices';
import { isLong, type Action, type Answer } from './actions';

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
  readonly scored: { readonly report: ScoreReport; readonly at: Date } | null;
  /** What is explained instead of the result that lies behind it. */
  readonly explained: { readonly report: ExplainReport; readonly at: Date } | null;
}

/** What goes away when a person says so. */
export type Dismissable = 'trouble' | 'injected' | 'explained';

export type PaneEvent =
  | { readonly is: 'started'; readonly action: Action }
  | {
      readonly is: 'answered';
      readonly action: Action;
      readonly answer: Answer;
      readonly at: Date;
    }
  | { readonly is: 'dismissed'; readonly what: Dismissable };

export const initialState: PaneState = {
  scorebook: undefined,
  running: null,
  trouble: null,
  injected: null,
  template: planChoices[0].id,
  scored: null,
  explained: null,
};

function started(state: PaneState, action: Action): PaneState {
  if (!isLong(action)) return { ...state, trouble: null };
  return { ...state, running: action, trouble: null, injected: null };
}

function failed(state: PaneState, action: Action, problem: Problem): PaneState {
  const trouble = { problem, action };
  switch (problem.code) {
    case 'noScorebook':
      return { ...state, trouble, scorebook: null, scored: null, explained: null };
    case 'planRefused':
      // An old ranking beside a refused plan would be taken for its result.
      return { ...state, trouble, scored: null, explained: null };
    case 'sheetGone':
    case 'nothingToExplain':
    case 'unitGone':
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
  const { status, injected, scored, explained } = answer.learned;
  return {
    ...state,
    running,
    scorebook: status ? status.scorebook : state.scorebook,
    injected: injected ?? state.injected,
    template: action.kind === 'inject' ? action.template : state.template,
    scored: scored ? { report: scored, at } : injected ? null : state.scored,
    // A new result is shown as one; an explanation of the old one would be taken for its own.
    explained: explained ? { report: explained, at } : scored || injected ? null : state.explained,
  };
}

/** The pane's next state. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case 'started':
      return started(state, event.action);
    case 'answered':
      return answered(state, event);
    case 'dismissed':
      return { ...state, [event.what]: null };
  }
}
