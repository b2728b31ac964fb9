import { useEffect } from 'react';

/**
 * Keeps the focus in a view when the button that had it is gone with the work it belonged to.
 * `focus`: puts it where reading goes on.
 */
export function useFocusAfterWork(isBusy: boolean, focus: () => void): void {
  useEffect(() => {
    const { activeElement } = document;
    if (!isBusy && (activeElement === null || activeElement === document.body)) focus();
  }, [isBusy, focus]);
}
