import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Commands } from '../../commands/reports';
import { asError } from '../shell/fault';
import { isLong, perform, type Action } from './actions';
import { type Dismissable, initialState, nextState, type PaneState } from './paneState';

export interface PaneControls {
  readonly state: PaneState;
  readonly run: (action: Action) => void;
  readonly dismiss: (what: Dismissable) => void;
}

/** The pane's state and the way to set actions going; looks at the workbook once at the start. */
export function usePane(commands: Commands): PaneControls {
  const [state, dispatch] = useReducer(nextState, initialState);
  const [fault, setFault] = useState<Error | null>(null);
  const busy = useRef(false);

  const run = useCallback(
    (action: Action) => {
      // A second click of a double click arrives before React has redrawn the button.
      if (busy.current) return;
      busy.current = isLong(action);
      dispatch({ is: 'started', action });
      perform(commands, action)
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

  const dismiss = useCallback((what: Dismissable) => {
    dispatch({ is: 'dismissed', what });
  }, []);

  // Thrown here, where the error boundary can catch it: a promise's rejection would pass it by.
  if (fault) throw fault;
  return { state, run, dismiss };
}
