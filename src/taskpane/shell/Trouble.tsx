import { useEffect, useRef } from 'react';
import type { PaneControls } from '../state/usePane';
import { ProblemBar } from './ProblemBar';

/** Whether an element lies above or below what is seen of the page. */
function isOutOfSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < 0 || bottom > window.innerHeight;
}

/**
 * What went wrong last, if anything did. Where it stands out of sight of the button that met it, the
 * view comes to it and, from within the pane, the focus too, so that Tab goes on to what can be done.
 */
export function Trouble({ controls }: { readonly controls: PaneControls }) {
  const { trouble } = controls.state;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (!trouble || !current || !isOutOfSight(current)) return;
    current.scrollIntoView({ block: 'nearest' });
    // Whoever types in a sheet meanwhile goes on typing there.
    if (document.hasFocus()) current.focus({ preventScroll: true });
  }, [trouble]);
  if (!trouble) return null;
  return (
    <div ref={box} tabIndex={-1} style={{ outlineStyle: 'none' }}>
      <ProblemBar
        problem={trouble.problem}
        onRetry={() => {
          controls.run(trouble.action);
        }}
        onDismiss={() => {
          controls.dismiss('trouble');
        }}
      />
    </div>
  );
}
