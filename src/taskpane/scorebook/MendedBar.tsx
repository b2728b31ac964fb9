import { Button } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { takenBackText } from '../shell/undoText';
import { DoneBar } from '../shell/DoneBar';
import type { Mended } from '../state/paneState';

export interface MendedBarProps {
  readonly mended: Mended;
  readonly busy: boolean;
  /** Takes the step back, an acceptance as well. */
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was done about the findings just now, and the way back. */
export function MendedBar({ mended, busy, onUndo, onDismiss }: MendedBarProps) {
  const { pane, undo: undoTexts } = useMessages();
  const { mended: texts } = pane;
  const undo = (mended.what === 'repaired' || mended.what === 'accepted') && (
    <Button size="small" disabledFocusable={busy} onClick={onUndo}>
      {texts.undo}
    </Button>
  );
  return (
    <DoneBar actions={undo} onDismiss={onDismiss}>
      {mended.what === 'undone'
        ? takenBackText(mended.step, undoTexts)
        : mended.what === 'repaired'
          ? texts.repaired(mended.cells)
          : texts[mended.what]}
    </DoneBar>
  );
}
