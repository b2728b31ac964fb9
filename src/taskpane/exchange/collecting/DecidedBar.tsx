import { Button } from '@fluentui/react-components';
import { useMessages } from '../../messagesContext';
import { DoneBar } from '../../shell/DoneBar';
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
  const { collecting } = useMessages().exchange;
  const { accepted, refused, cells } = decided;
  const actions = (
    <>
      <Button size="small" disabledFocusable={busy} onClick={onUndo}>
        {collecting.undo}
      </Button>
      {cells > 0 && (
        <Button size="small" disabledFocusable={busy} onClick={onScore}>
          {collecting.score}
        </Button>
      )}
    </>
  );
  return (
    <DoneBar actions={actions} onDismiss={onDismiss}>
      {accepted > 0 && <div>{collecting.accepted(accepted, cells)}</div>}
      {refused > 0 && <div>{collecting.refused(refused)}</div>}
    </DoneBar>
  );
}
