import { type RefObject, useEffect, useRef } from 'react';
import type { FindingGroup } from './findingGroups';

/** What can be pressed in a list of findings, in order. */
export function buttonsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
}

/**
 * Keeps the focus in the list where the button that had it is gone: “xem thêm” that was the last
 * page, or a finding that was just mended. The focus goes on where reading goes on.
 */
export function useFocusAfter(
  list: RefObject<HTMLDivElement | null>,
  groups: readonly FindingGroup[],
  limit: number,
): (index: number) => void {
  const wanted = useRef<number | null>(null);
  const had = useRef<number | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const row = event.target instanceof HTMLElement ? event.target.closest('li') : null;
      const rows = [...(list.current?.querySelectorAll('li') ?? [])];
      had.current = row && rows.includes(row) ? rows.indexOf(row) : null;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
    };
  }, [list]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const index = wanted.current ?? (isLost ? had.current : null);
    wanted.current = null;
    if (index === null) return;
    const buttons = buttonsIn(list.current);
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  }, [list, groups, limit]);
  return (index) => (wanted.current = index);
}
