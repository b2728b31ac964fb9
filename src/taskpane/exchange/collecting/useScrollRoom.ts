import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps what gets the focus clear of a box that sticks to the lower edge: the page scrolls so far
 * that the focused element stands above it. Put the ref on the box.
 */
export function useScrollRoom(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const { current } = box;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      const isStuck = getComputedStyle(current).position === 'sticky';
      style.scrollPaddingBottom = isStuck ? `${current.offsetHeight}px` : '';
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.scrollPaddingBottom = '';
    };
  }, []);
  return box;
}
