import { useEffect, useRef } from 'react';
import type { Action } from '../state/actions';
import type { PaneControls } from '../state/usePane';

/**
 * Runs actions that open something in place of the result, and gives the focus back to what they
 * were asked for with once it is closed.
 */
export function useFocusBack(isOpen: boolean, run: PaneControls['run']): (action: Action) => void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isOver = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!isOver) return;
    const back = opener.current;
    const isThere = back?.isConnected === true && back !== document.body;
    // What was opened from outside of the pane goes back to its beginning.
    const target = isThere ? back : document.querySelector('h1');
    if (target instanceof HTMLElement) target.focus();
  }, [isOpen]);
  return (action) => {
    if (!isOpen) opener.current = document.activeElement;
    run(action);
  };
}
