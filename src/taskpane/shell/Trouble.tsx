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
 * view comes to it; the focus stays where it is, also with whoever types in a sheet.
 */
export function Trouble({ controls }: { readonly controls: PaneControls }) {
  const { trouble } = controls.state;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (trouble && current && isOutOfSight(current)) current.scrollIntoView({ block: 'nearest' });
  }, [trouble]);
  if (!trouble) return null;
  return (
    <div ref={box}>
      <ProblemBar
        problem={trouble.problem}
        isTurning={trouble.action.kind === 'turnPeriod'}
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
