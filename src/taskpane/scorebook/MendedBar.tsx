import { Button } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { DoneBar } from '../shell/DoneBar';
import type { Mended } from '../state/paneState';

export interface MendedBarProps {
  readonly mended: Mended;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was put right just now, and the way back. */
export function MendedBar({ mended, busy, onUndo, onDismiss }: MendedBarProps) {
  const { mended: texts } = useMessages().pane;
  const undo = mended.what === 'repaired' && (
    <Button size="small" disabledFocusable={busy} onClick={onUndo}>
      {texts.undo}
    </Button>
  );
  return (
    <DoneBar actions={undo} onDismiss={onDismiss}>
      {texts[mended.what](mended.cells)}
    </DoneBar>
  );
}
