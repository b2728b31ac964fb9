import { useLayoutEffect, useRef, type RefObject } from 'react';

const paddings = { top: 'scrollPaddingTop', bottom: 'scrollPaddingBottom' } as const;

/**
 * Keeps what gets the focus clear of a box that sticks to an edge of the view: the page scrolls so
 * far that the focused element stands beside it. Put the ref on the box. `isOn`: whether it does.
 */
export function useScrollRoom(
  edge: keyof typeof paddings,
  isOn = true,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const { current } = box;
    if (!current || !isOn) return;
    const padding = paddings[edge];
    const measure = () => {
      const isSticky = getComputedStyle(current).position === 'sticky';
      style[padding] = isSticky ? `${current.offsetHeight}px` : '';
    };
    // At once: whatever is focused as the box appears has to be clear of it too.
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(current);
    return () => {
      observer?.disconnect();
      style[padding] = '';
    };
  }, [edge, isOn]);
  return box;
}
