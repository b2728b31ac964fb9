import { useEffect } from 'react';

/** Lets the browser ask before the page is left, while there is something that would be lost. */
export function useLeavingGuard(hasUnsaved: (() => boolean) | undefined): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (hasUnsaved?.()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [hasUnsaved]);
}
