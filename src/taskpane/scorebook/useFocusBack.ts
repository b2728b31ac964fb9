import { useEffect, useRef } from 'react';
import type { Action } from '../state/actions';
import type { PaneControls } from '../state/usePane';

/**
 * Runs actions that open something in place of the result, and gives the focus back to what they
 * were asked for with once it is closed. What was opened by somebody else goes back to the pane's
 * beginning, unless that is `somebodyElses` business too.
 */
export function useFocusBack(
  isOpen: boolean,
  run: PaneControls['run'],
  somebodyElses = false,
): (action: Action) => void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isOver = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!isOver) return;
    const back = opener.current;
    opener.current = null;
    if (!back && somebodyElses) return;
    const isThere = back?.isConnected === true && back !== document.body;
    const target = isThere ? back : document.querySelector('h1');
    if (target instanceof HTMLElement) target.focus();
  }, [isOpen, somebodyElses]);
  return (action) => {
    if (!isOpen) opener.current = document.activeElement;
    run(action);
  };
}
