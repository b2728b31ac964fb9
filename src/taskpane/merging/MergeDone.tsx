import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { MergeReport } from '../../commands/mergeReports';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { mergeLines } from './mergeLines';

const useStyles = makeStyles({
  done: { alignItems: 'flex-start' },
  bar: { width: '100%' },
});

export interface MergeDoneProps {
  readonly report: MergeReport;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onFigures: () => void;
  readonly onAgain: () => void;
}

/** What was merged, what is left to type, and the way back. */
export function MergeDone({ report, busy, onUndo, onFigures, onAgain }: MergeDoneProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { merging } = messages;
  const { units, order } = report.preview;
  const left = mergeLines(report.preview, messages).blank.length;
  return (
    <div className={mergeClasses(shared.panel, styles.done)}>
      <MessageBar className={styles.bar} intent="success" layout="multiline">
        <MessageBarBody>
          <div data-step tabIndex={-1}>
            {merging.done(units, order.name)}
          </div>
          {left > 0 && <div>{merging.doneBlank(left)}</div>}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={busy} onClick={onUndo}>
            {merging.undo}
          </Button>
          {left > 0 && (
            <Button size="small" disabledFocusable={busy} onClick={onFigures}>
              {merging.openFigures}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      <Button disabledFocusable={busy} onClick={onAgain}>
        {merging.again}
      </Button>
    </div>
  );
}
