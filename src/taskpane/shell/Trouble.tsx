import type { PaneControls } from '../state/usePane';
import { ProblemBar } from './ProblemBar';

/** What went wrong last, if anything did. */
export function Trouble({
  controls,
  className,
}: {
  readonly controls: PaneControls;
  readonly className?: string;
}) {
  const { trouble } = controls.state;
  if (!trouble) return null;
  return (
    <div className={className}>
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
