import type {
  Board,
  MailKind,
  Origin,
  Progress,
  SendView,
  UnreadFile,
} from '../../commands/exchangeReports';
import type { Action } from '../state/actions';
import type { Decided, ExchangeLearned, Preset } from './exchangeActions';

/** The views that lie over the result. */
export type View = 'sending' | 'collecting' | 'origin';

/** What the pane remembers of the exchange by e-mail. */
export interface ExchangeState {
  /** The views that are open, the one on top last. Those below keep their place. */
  readonly views: readonly View[];
  /** How far the long work under way has come; null where it does not tell. */
  readonly progress: Progress | null;
  readonly sending: {
    readonly view: SendView;
    readonly preset: Preset | null;
    readonly at: Date;
  } | null;
  /** Without the unread files that were taken off. */
  readonly board: Board | null;
  /** Names of the files that were chosen last, until something else is set going. */
  readonly chosen: readonly string[];
  /** Unread files that were taken off the board, by `unreadKey`. */
  readonly putAside: readonly string[];
  readonly origin: { readonly report: Origin; readonly at: Date } | null;
  /** What was just made, decided or kept, until it is read. */
  readonly sent: ExchangeLearned['sent'] | null;
  readonly decided: Decided | null;
  readonly savedMail: MailKind | null;
}

export const initialExchange: ExchangeState = {
  views: [],
  progress: null,
  sending: null,
  board: null,
  chosen: [],
  putAside: [],
  origin: null,
  sent: null,
  decided: null,
  savedMail: null,
};

/** The view on top; null: the result. */
export function topView({ views }: ExchangeState): View | null {
  return views.at(-1) ?? null;
}

/** News of what was done before are old as soon as something else is set going. */
export function exchangeStarted(state: ExchangeState): ExchangeState {
  return { ...state, progress: null, chosen: [], sent: null, decided: null, savedMail: null };
}

/** A view on top of the others; one that is open already is brought up. */
function opened(views: readonly View[], view: View): readonly View[] {
  return [...views.filter((one) => one !== view), view];
}

/** What an action has changed of the exchange. */
export function exchangeAnswered(
  state: ExchangeState,
  action: Action,
  learned: ExchangeLearned,
  at: Date,
): ExchangeState {
  const next = withLearned(state, learned, action);
  const { sendView, origin } = learned;
  if (action.kind === 'openSending' && sendView) {
    const sending = { view: sendView, preset: action.preset, at };
    return { ...next, sending, views: opened(state.views, 'sending') };
  }
  // What was chosen and typed in the view stays.
  if (sendView && state.sending) {
    return { ...next, sending: { ...state.sending, view: sendView } };
  }
  if (action.kind === 'openCollecting') {
    return { ...next, views: opened(state.views, 'collecting') };
  }
  // The same figure as before, with what its cell holds by now.
  if (origin && action.kind === 'refreshOrigin') {
    return { ...next, origin: state.origin && { ...state.origin, report: origin } };
  }
  if (origin) {
    return { ...next, origin: { report: origin, at }, views: opened(state.views, 'origin') };
  }
  if (action.kind === 'saveMail' && state.sending) {
    const { view } = state.sending;
    const mails = { ...view.mails, [action.mail]: action.text };
    return {
      ...next,
      sending: { ...state.sending, view: { ...view, mails } },
      savedMail: action.mail,
    };
  }
  return next;
}

function withLearned(
  state: ExchangeState,
  { board, sent, decided }: ExchangeLearned,
  action: Action,
): ExchangeState {
  const putAside = action.kind === 'collect' ? notChosen(state, action.files) : state.putAside;
  return {
    ...state,
    putAside,
    chosen: action.kind === 'collect' ? namesOf(action.files) : state.chosen,
    board: board ? withoutUnread(board, putAside) : state.board,
    sent: sent ?? state.sent,
    decided: decided ?? state.decided,
  };
}

/** What an unread file is known by on the board. */
export function unreadKey({ file, refusal }: UnreadFile): string {
  return `${refusal.code} ${file}`;
}

function withoutUnread(board: Board, putAside: readonly string[]): Board {
  const unread = board.unread.filter((one) => !putAside.includes(unreadKey(one)));
  return { ...board, unread };
}

/** As files are called on the board: accents in one piece. */
function namesOf(files: readonly File[]): readonly string[] {
  return files.map(({ name }) => name.normalize('NFC'));
}

/** A file that was taken off and is chosen anew is to be seen again. */
function notChosen({ putAside }: ExchangeState, files: readonly File[]): readonly string[] {
  const names = files.map(({ name }) => name);
  return putAside.filter((key) => {
    const file = key.slice(key.indexOf(' ') + 1);
    return !names.some((name) => file === name || file.startsWith(`${name} ›`));
  });
}

/** Takes unread files off the board. */
export function unreadPutAside(state: ExchangeState, unread: readonly UnreadFile[]): ExchangeState {
  const putAside = [...state.putAside, ...unread.map(unreadKey)];
  return { ...state, putAside, board: state.board && withoutUnread(state.board, putAside) };
}

/** Leaves the view on top; what was made or decided in it was seen. */
export function viewClosed(state: ExchangeState): ExchangeState {
  return { ...exchangeStarted(state), views: state.views.slice(0, -1) };
}

/** The result is shown again. */
export function allClosed(state: ExchangeState): ExchangeState {
  return state.views.length === 0 ? state : { ...exchangeStarted(state), views: [] };
}

/** An origin of another cell would be taken for this one's. */
export function originClosed(state: ExchangeState): ExchangeState {
  return { ...state, origin: null, views: state.views.filter((view) => view !== 'origin') };
}
