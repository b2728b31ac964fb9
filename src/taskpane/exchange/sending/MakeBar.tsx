import { Button } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import type { Ref } from 'react';
import { useMessages } from '../../messagesContext';
import { runningText } from '../../shell/announcement';
import { Trouble } from '../../shell/Trouble';
import type { PaneControls } from '../../state/usePane';
import { useSharedStyles } from '../../theme/styles';
import { WorkProgress } from '../WorkProgress';

export interface MakeBarProps {
  readonly box: Ref<HTMLDivElement>;
  /** What pressing the button will make, or why it cannot. */
  readonly sentence: string;
  readonly button: string;
  readonly isPossible: boolean;
  readonly controls: PaneControls;
  readonly onMake: () => void;
}

/** The button that makes the files, what it promises, and how far the work is. */
export function MakeBar({ box, sentence, button, isPossible, controls, onMake }: MakeBarProps) {
  const { running, exchange } = controls.state;
  const shared = useSharedStyles();
  const messages = useMessages();
  return (
    <div ref={box} className={shared.makeBar}>
      <p className={shared.quiet}>{sentence}</p>
      <Button
        className={shared.fullWidth}
        appearance="primary"
        icon={<SendRegular />}
        disabledFocusable={running !== null || !isPossible}
        onClick={onMake}
      >
        {button}
      </Button>
      <Trouble controls={controls} />
      {running && (
        <WorkProgress
          text={runningText(running, messages) ?? ''}
          progress={exchange.progress}
          onCancel={running.kind === 'send' ? controls.cancel : null}
        />
      )}
    </div>
  );
}
