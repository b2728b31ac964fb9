import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Whether a sticky bar has reached the top of the pane. Put the ref on an empty element right
 * above the bar.
 */
export function useStuck(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const mark = useRef<HTMLDivElement>(null);
  const [stuck, setStuck] = useState(false);
  useEffect(() => {
    if (!mark.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setStuck(!entry.isIntersecting);
    });
    observer.observe(mark.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [mark, stuck];
}
