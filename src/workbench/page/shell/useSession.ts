import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Session, SessionEvents } from '../session';
import type { Settings } from '../settings';

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly session: Session }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Starts the spreadsheet in a container, once; its code is loaded after the page's frame is shown. */
export function useSession(
  container: RefObject<HTMLElement | null>,
  settings: Settings,
  events: SessionEvents,
): SessionState {
  const [state, setState] = useState<SessionState>({ kind: 'starting' });
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const started = useRef(false);
  useEffect(() => {
    if (started.current || !container.current) return;
    started.current = true;
    const element = container.current;
    import('../session')
      .then(({ startSession }) =>
        startSession(element, settings, {
          onLocked: () => latest.current.onLocked(),
          onChange: (change) => latest.current.onChange(change),
        }),
      )
      .then(
        (session) => setState({ kind: 'running', session }),
        (error: unknown) => {
          console.error(error);
          setState({ kind: 'failed', error });
        },
      );
  }, [container, settings]);
  return state;
}
