import type { Remembered } from '../../commands/remembered';
import { closingAnswered, closingStarted, initialClosing } from '../closing/closingState';
import {
  allClosed,
  exchangeAnswered,
  type ExchangeState,
  exchangeStarted,
  unreadPutAside,
  viewClosed,
} from '../exchange/exchangeState';
import { mergingAnswered, mergingDismissed, mergingStarted } from '../merging/mergeState';
import { setUpAnswered, setUpRead, setUpStarted } from '../setUp/setUpState';
import { printAnswered, printStarted } from '../printing/printState';
import { isLong, type Action, type Learned } from './actions';
import { bookRemoved } from './bookRemoved';
import type { Dismissible, Mended, PaneEvent, PaneState } from './paneState';
import { looked, renamed, reviewed, scoredAfter } from './resultState';
import { failed, standing } from './troubleState';

function started(state: PaneState, action: Action): PaneState {
  if (isInPassing(action)) return state;
  if (!isLong(action)) return { ...state, trouble: standing(state.trouble) };
  const exchange = exchangeStarted(state.exchange);
  const closing = closingStarted(state.closing, action);
  const fresh = { trouble: null, injected: null, mended: null, whatIf: null };
  const merging = mergingStarted(state.merging, action.kind);
  const setUp = setUpStarted(state.setUp, action);
  return {
    ...state,
    ...fresh,
    running: action,
    exchange,
    merging,
    setUp,
    closing,
    printing: printStarted(state.printing),
  };
}

/** Looks at what a view shows, after somebody edited a cell. */
const refreshing: ReadonlySet<Action['kind']> = new Set([
  'refreshSending',
  'refreshOrigin',
  'refreshTurn',
  'refreshExplanation',
] as const);

function isInPassing({ kind }: Action): boolean {
  return refreshing.has(kind) || kind === 'review';
}

function answered(state: PaneState, event: PaneEvent & { is: 'answered' }): PaneState {
  const { action, answer, at } = event;
  const running = isLong(action) ? null : state.running;
  // A look in passing that did not succeed changes nothing; what is asked for next will say why.
  if (action.kind === 'review') return looked(state, event);
  if (!answer.ok && isInPassing(action)) return state;
  if (!answer.ok) return failed({ ...state, running }, action, answer.problem);
  const { status, injected, scored, whatIf, explained, exchange, tool, setUp, printing } =
    answer.learned;
  if (setUp?.removed) return bookRemoved(state, setUp.removed, status);
  // A new result is shown as one; what lies over the old one would be taken for its own.
  const isOver = scored !== undefined || injected !== undefined;
  const isOpening = !isInPassing(action);
  const covers = isOpening && (exchange?.sendView ?? exchange?.board ?? exchange?.origin);
  const isStep = tool !== undefined && tool !== 'help';
  const { learned } = answer;
  const before = isStep ? newsRead(state) : state;
  const next: PaneState = {
    ...mend(before, action, learned),
    running,
    scorebook: status ? status.scorebook : state.scorebook,
    form: status ? status.form : state.form,
    injected: injected ?? before.injected,
    template:
      action.kind === 'inject' || action.kind === 'tryOut' ? action.template : state.template,
    scored: scoredAfter(state, event, learned),
    whatIf: whatIf ?? state.whatIf,
    explained: explained
      ? { report: explained, at }
      : isOver || covers || tool
        ? null
        : stillExplained(state, learned),
    exchange: exchangeAfter(before, event, isOver || explained !== undefined || tool !== undefined),
    merging: mergingAnswered(before.merging, learned.merging ?? {}),
    closing: tool ? initialClosing : closingAnswered(state.closing, learned.closing),
    tool: tool ?? (isOver || explained || covers ? null : state.tool),
    setUp: setUp ? setUpAnswered(state.setUp, setUp) : before.setUp,
    printing: printAnswered(before.printing, printing),
  };
  const { leftUndone } = answer;
  return leftUndone ? failed(next, leftUndone.retry, leftUndone.problem) : next;
}

/** What is explained, as the workbook stands by now; what was closed or replaced meanwhile stays so. */
function stillExplained(
  { explained }: PaneState,
  { reexplained }: Learned,
): PaneState['explained'] {
  if (!explained || !reexplained) return explained;
  const isSame = explained.report.unit.unit.code === reexplained.unit.unit.code;
  return isSame
    ? {
        ...explained,
        report: { ...explained.report, unit: reexplained.unit, cells: reexplained.cells },
      }
    : explained;
}

/** What was done before was read: another step begins. What is wrong, and what was found, stays. */
function newsRead(state: PaneState): PaneState {
  return {
    ...state,
    injected: null,
    mended: null,
    exchange: exchangeStarted(state.exchange),
    merging: mergingDismissed(state.merging),
    setUp: setUpRead(state.setUp),
    printing: printStarted(state.printing),
  };
}

function exchangeAfter(
  { exchange }: PaneState,
  { action, answer, at }: PaneEvent & { is: 'answered' },
  isOver: boolean,
): ExchangeState {
  if (isOver) return allClosed(exchange);
  const learned = answer.ok && answer.learned.exchange;
  return learned ? exchangeAnswered(exchange, action, learned, at) : exchange;
}

function mend(state: PaneState, action: Action, learned: Learned): PaneState {
  return { ...state, mended: mendedBy(action, learned) ?? state.mended };
}

/** What an answered action has done about the findings; null: nothing. */
function mendedBy(action: Action, { repaired, undone }: Learned): Mended | null {
  if (repaired !== undefined) return { what: 'repaired', cells: repaired };
  if (undone !== undefined) return { what: 'undone', step: undone };
  if (action.kind === 'accept') return { what: 'accepted', finding: action.finding };
  return action.kind === 'withdraw' ? { what: 'withdrawn' } : null;
}

function dismissed(state: PaneState, what: Dismissible): PaneState {
  switch (what) {
    case 'view':
      return state.tool
        ? {
            ...state,
            tool: null,
            merging: mergingDismissed(state.merging),
            closing: initialClosing,
          }
        : { ...state, exchange: viewClosed(state.exchange) };
    case 'printed':
      return { ...state, printing: printStarted(state.printing) };
    case 'removal':
      return { ...state, setUp: setUpRead(state.setUp) };
    case 'sent':
    case 'decided':
      return { ...state, exchange: { ...state.exchange, [what]: null } };
    case 'merging':
      return { ...state, merging: mergingDismissed(state.merging) };
    case 'trouble':
    case 'injected':
    case 'mended':
    case 'explained':
      return { ...state, [what]: null };
  }
}

function withUndoable(state: PaneState, { undoable }: Remembered): PaneState {
  return undoable === state.undoable ? state : { ...state, undoable };
}

/** The pane's next state. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case 'started':
      return started(state, event.action);
    case 'answered':
      return renamed(state, answered(withUndoable(state, event.remembered), event));
    case 'reviewed':
      return reviewed(state, event);
    case 'dismissed':
      return dismissed(state, event.what);
    case 'progressed':
      return { ...state, exchange: { ...state.exchange, progress: event.progress } };
    case 'putAside':
      return { ...state, exchange: unreadPutAside(state.exchange, event.unread) };
  }
}
