import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Puts the cursor into the first field that is marked as wrong, if one is. */
export function focusFault(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}

/**
 * Takes the cursor along to what is missing: call what it gives when the form was sent off. The
 * faults are marked by then, because they are drawn first.
 */
export function useFaultFocus(form: RefObject<HTMLElement | null>): () => void {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) focusFault(form.current);
  }, [form, tries]);
  return useCallback(() => {
    setTries((before) => before + 1);
  }, []);
}
