import { useCallback, useEffect, useRef } from 'react';

/**
 * Listens to the keys of the window, ahead of the grid, which keeps its own keys to itself. The
 * function that it gives is called with each page that is loaded into the pane: its keys are listened
 * to as well, for as long as the page is there.
 */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): (page: Window) => void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  const listen = useCallback((target: Window): (() => void) => {
    const listener = (event: KeyboardEvent) => latest.current(event);
    target.addEventListener('keydown', listener, true);
    return () => target.removeEventListener('keydown', listener, true);
  }, []);
  useEffect(() => listen(window), [listen]);
  return listen;
}
