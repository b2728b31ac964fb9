import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useMessages } from '../../messagesContext';
import type { Decided } from '../exchangeActions';

export interface DecidedBarProps {
  readonly decided: Decided;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onScore: () => void;
  readonly onDismiss: () => void;
}

/** What was just taken over or refused, and the way back. */
export function DecidedBar({ decided, busy, onUndo, onScore, onDismiss }: DecidedBarProps) {
  const { exchange, pane } = useMessages();
  const { collecting } = exchange;
  const { accepted, refused, cells } = decided;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {accepted > 0 && <div>{collecting.accepted(accepted, cells)}</div>}
        {refused > 0 && <div>{collecting.refused(refused)}</div>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={pane.app.dismiss}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      >
        <Button size="small" disabledFocusable={busy} onClick={onUndo}>
          {collecting.undo}
        </Button>
        {cells > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={onScore}>
            {collecting.score}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
