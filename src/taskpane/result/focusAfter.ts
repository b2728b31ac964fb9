import { type RefObject, useEffect, useRef } from 'react';
import type { FindingGroup } from './findingGroups';

/** What can be pressed in a list of findings, in order. */
export function buttonsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
}

/**
 * Keeps the focus in the list where the button that had it is gone: “xem thêm” that was the last
 * page, or a finding that was just mended. The focus goes on where reading goes on. Where somebody
 * is typing in the grid, or has left the list, nothing is taken from them.
 */
export function useFocusAfter(
  list: RefObject<HTMLDivElement | null>,
  groups: readonly FindingGroup[],
  limit: number,
): (index: number) => void {
  const wanted = useRef<number | null>(null);
  const had = useRef<{ readonly button: Element; readonly index: number } | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const button = event.target instanceof HTMLElement ? event.target : null;
      const rows = [...(list.current?.querySelectorAll('li') ?? [])];
      const index = rows.findIndex((row) => row.contains(button));
      had.current = button && index >= 0 ? { button, index } : null;
    };
    // A button that is taken away loses the focus too; one that is still there was left.
    const leave = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        const button = had.current?.button;
        const isLeft = button?.isConnected && document.activeElement !== button;
        if (isLeft && button === target) had.current = null;
      });
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', leave);
    };
  }, [list]);
  useEffect(() => {
    const gone = had.current && !had.current.button.isConnected ? had.current : null;
    if (gone) had.current = null;
    // Where the pane's document has no focus, it is in the grid.
    const isLost =
      document.hasFocus() && (document.activeElement ?? document.body) === document.body;
    const index = wanted.current ?? (isLost ? (gone?.index ?? null) : null);
    wanted.current = null;
    if (index === null) return;
    const buttons = buttonsIn(list.current);
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  }, [list, groups, limit]);
  return (index) => (wanted.current = index);
}
