import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Progress, UnreadFile } from '../../commands/exchangeReports';
import type { Commands } from '../../commands/reports';
import { asError } from '../../commands/fault';
import { topView } from '../exchange/exchangeState';
import { everywhere } from '../tools/tool';
import { type Action, isLong } from './actions';
import { nextState } from './nextState';
import { perform } from './perform';
import { type Dismissible, initialState, type PaneState } from './paneState';

export interface PaneControls {
  readonly state: PaneState;
  readonly run: (action: Action) => void;
  /** Calls the long action off that is under way. */
  readonly cancel: () => void;
  readonly dismiss: (what: Dismissible) => void;
  /** Takes unread files off the board. */
  readonly putAside: (unread: readonly UnreadFile[]) => void;
}

/** Progress is drawn at most this often (milliseconds): thousands of units pass in seconds. */
const PROGRESS_STEP = 100;

/** Passes on what can be seen: the last word always, the others now and then. */
function nowAndThen(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_STEP && progress.done < progress.of) return;
    last = now;
    tell(progress);
  };
}

/** What was seen in the workbook; a form of a unit's has a screen of its own. */
function whatIsOpen({ scorebook, form, trouble }: PaneState) {
  if (scorebook) return 'scorebook';
  if (scorebook === undefined) return trouble ? 'unreadable' : 'unknown';
  return form ? 'form' : 'nothing';
}

function isForEverywhere(action: Action): boolean {
  return action.kind === 'openTool' && everywhere.has(action.tool);
}

function isSetUp(action: Action): boolean {
  return action.kind === 'openTool' && action.tool === 'setUp';
}

/**
 * The pane's state and the way to set actions going; looks at the workbook once at the start, and
 * then does what the pane was opened for, or says that there is no scorebook to do it with.
 */
export function usePane(commands: Commands, first: Action | null = null): PaneControls {
  const [state, dispatch] = useReducer(nextState, initialState);
  const [fault, setFault] = useState<Error | null>(null);
  const busy = useRef(false);
  const abort = useRef<AbortController | null>(null);

  const run = useCallback(
    (action: Action) => {
      // A second click of a double click arrives before React has redrawn the button.
      if (busy.current) return;
      busy.current = isLong(action);
      dispatch({ is: 'started', action });
      const controller = new AbortController();
      if (isLong(action)) abort.current = controller;
      const onProgress = nowAndThen((progress) => {
        dispatch({ is: 'progressed', progress });
      });
      // Before anything is drawn: what is drawn may set the next action going.
      const over = () => {
        if (isLong(action)) busy.current = false;
      };
      perform(commands, action, { onProgress, signal: controller.signal })
        .then((answer) => {
          over();
          const remembered = commands.remembered();
          dispatch({ is: 'answered', action, answer, remembered, at: new Date() });
        })
        .catch((error: unknown) => {
          over();
          setFault(asError(error));
        });
    },
    [commands],
  );

  useEffect(() => {
    run({ kind: 'look' });
  }, [run]);

  const opener = useRef(first);
  const where = state.running ? 'unknown' : whatIsOpen(state);
  useEffect(() => {
    const wanted = opener.current;
    if (!wanted || where === 'unknown') return;
    if (where === 'scorebook' || isForEverywhere(wanted)) run(wanted);
    // It is looked at again when the person says so.
    else if (where === 'unreadable') return;
    // The screen of a workbook without one says how to begin; only what was wanted is missing there.
    else if (where === 'nothing' && !isSetUp(wanted)) {
      const problem = { code: 'noScorebook' } as const;
      dispatch({
        is: 'answered',
        action: wanted,
        answer: { ok: false, problem },
        remembered: commands.remembered(),
        at: new Date(),
      });
    }
    opener.current = null;
  }, [commands, where, run]);

  // The pane opens on what the workbook comes to: once it is known to hold a scorebook.
  const hasLooked = useRef(false);
  useEffect(() => {
    // What the pane was opened for comes first; each change of the state is a chance to look.
    if (where !== 'scorebook' || hasLooked.current || busy.current) return;
    hasLooked.current = true;
    run({ kind: 'review' });
  }, [where, state, run]);

  // Also before a first run: a button of the ribbon may make it.
  const isWatched = state.scorebook != null;
  const isSending = topView(state.exchange) === 'sending';
  const isTurning = state.tool === 'turnPeriod';
  const { origin } = state.exchange;
  const shown = topView(state.exchange) === 'origin' ? origin?.report.of : undefined;
  const explained = state.explained?.report.unit.unit.code;
  useEffect(() => {
    if (!isWatched) return;
    return commands.watch((outcome, isRun) => {
      dispatch({ is: 'reviewed', outcome, isRun, at: new Date() });
      // What was typed may be an address.
      if (isSending) run({ kind: 'refreshSending' });
      // Or the last day of a unit.
      if (isTurning) run({ kind: 'refreshTurn' });
      // Or the figure itself.
      if (shown) run({ kind: 'refreshOrigin', of: shown });
      // Or one that the explained points come from.
      if (explained !== undefined) run({ kind: 'refreshExplanation', unit: explained });
    });
  }, [commands, isWatched, isSending, isTurning, shown, explained, run]);

  const dismiss = useCallback((what: Dismissible) => {
    dispatch({ is: 'dismissed', what });
  }, []);

  const cancel = useCallback(() => {
    abort.current?.abort();
  }, []);
  const putAside = useCallback((unread: readonly UnreadFile[]) => {
    dispatch({ is: 'putAside', unread });
  }, []);

  // Thrown here, where the error boundary can catch it: a promise's rejection would pass it by.
  if (fault) throw fault;
  return { state, run, cancel, dismiss, putAside };
}
