import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Progress, UnreadFile } from '../../commands/exchangeReports';
import type { Commands } from '../../commands/reports';
import { asError } from '../shell/fault';
import { isLong, perform, type Action } from './actions';
import { nextState } from './nextState';
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

/**
 * The pane's state and the way to set actions going; looks at the workbook once at the start, and
 * then does what the pane was opened for, if there is a scorebook.
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
      perform(commands, action, { onProgress, signal: controller.signal })
        .then((answer) => {
          dispatch({ is: 'answered', action, answer, at: new Date() });
        })
        .catch((error: unknown) => {
          setFault(asError(error));
        })
        .finally(() => {
          if (isLong(action)) busy.current = false;
        });
    },
    [commands],
  );

  useEffect(() => {
    run({ kind: 'look' });
  }, [run]);

  const opener = useRef(first);
  const isReady = state.scorebook && !state.running;
  useEffect(() => {
    if (!isReady || !opener.current) return;
    run(opener.current);
    opener.current = null;
  }, [isReady, run]);

  // The pane opens on what the workbook comes to: once it is known to hold a scorebook.
  const hasLooked = useRef(false);
  useEffect(() => {
    if (!isReady || hasLooked.current) return;
    hasLooked.current = true;
    run({ kind: 'review' });
  }, [isReady, run]);

  const hasScored = state.scored !== null;
  useEffect(() => {
    if (!hasScored) return;
    return commands.watch((outcome) => {
      dispatch({ is: 'reviewed', outcome });
    });
  }, [commands, hasScored]);

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
