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
    if (isOver && opener.current instanceof HTMLElement) opener.current.focus();
  }, [isOpen]);
  return (action) => {
    if (!isOpen) opener.current = document.activeElement;
    run(action);
  };
}
