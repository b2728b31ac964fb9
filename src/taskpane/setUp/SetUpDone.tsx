import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';

export interface SetUpDoneProps {
  readonly controls: PaneControls;
  readonly text: string;
}

/** What was just done to the list of units, and the way back. */
export function SetUpDone({ controls: { state, run }, text }: SetUpDoneProps) {
  const { mended } = useMessages().pane;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={state.running !== null}
          onClick={() => {
            run({ kind: 'undo' });
          }}
        >
          {mended.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
