import { useEffect } from 'react';

/** A field that holds something, or a list, has its own use for Esc. */
function isOwn(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return true;
  const isField =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type));
  return isField && (target.value !== '' || target.hasAttribute('list'));
}

/** While a view is on top, Esc leaves it, as its way back does. */
export function useEscape(isOnTop: boolean, onBack: () => void): void {
  useEffect(() => {
    if (!isOnTop) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!isOwn(event.target)) onBack();
    };
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
    };
  }, [isOnTop, onBack]);
}
