import { type RefObject, useEffect, useRef, useState } from 'react';

/** How much of a long table is shown. */
export interface Pages {
  /** Goes around the table and its buttons. */
  readonly box: RefObject<HTMLElement | null>;
  /** Pages that were asked for; 0: only the first few. */
  readonly pages: number;
  /** `shown`: how many rows there are now. */
  readonly onMore: (shown: number) => void;
  readonly onFew: () => void;
}

/**
 * Shows more of a table, and few rows again. The button that was pressed is gone then: reading goes on
 * with the first row that came, or with what shows them again.
 */
export function usePages(): Pages {
  const [pages, setPages] = useState(0);
  const box = useRef<HTMLElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  }, [pages]);
  const go = (next: number, focused: string): void => {
    wanted.current = focused;
    setPages(next);
  };
  return {
    box,
    pages,
    onMore: (shown) => go(pages + 1, `tbody tr:nth-child(${shown + 1}) button`),
    onFew: () => go(0, '[data-more]'),
  };
}
