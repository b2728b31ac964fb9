import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useMessages } from '../messagesContext';
import type { Mended } from '../state/paneState';

export interface MendedBarProps {
  readonly mended: Mended;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was put right just now, and the way back. */
export function MendedBar({ mended, busy, onUndo, onDismiss }: MendedBarProps) {
  const { app, mended: texts } = useMessages().pane;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{texts[mended.what](mended.cells)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={app.dismiss}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      >
        {mended.what === 'repaired' && (
          <Button size="small" disabledFocusable={busy} onClick={onUndo}>
            {texts.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
