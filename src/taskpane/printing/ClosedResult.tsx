import { Button, makeStyles } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { PrintFrame } from './PrintFrame';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', maxWidth: 'none' } });

export interface ClosedResultProps {
  readonly controls: PaneControls;
}

/** The result that was closed, which is what is signed: shown as it stands. Nothing where the period is open. */
export function ClosedResult({ controls }: ClosedResultProps) {
  const styles = useStyles();
  const { printing } = useMessages();
  const { scorebook, running } = controls.state;
  if (!scorebook?.closed) return null;
  const { at, code } = scorebook.closed;
  const texts = printing.closed;
  return (
    <PrintFrame title={texts.title} about={texts.about(at, code)}>
      <Button
        className={styles.button}
        disabledFocusable={running !== null}
        onClick={() => {
          controls.run({ kind: 'goToSheet', sheet: 'closed' });
        }}
      >
        {texts.button}
      </Button>
    </PrintFrame>
  );
}
