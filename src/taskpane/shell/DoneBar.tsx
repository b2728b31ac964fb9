import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DismissButton } from './DismissButton';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

export interface DoneBarProps {
  /** What was done. */
  readonly children: ReactNode;
  /** Buttons: the way back, the way on. */
  readonly actions?: ReactNode;
  /** It was done, but something about it has to be looked at. */
  readonly isDoubtful?: boolean;
  /** It was read. */
  readonly onDismiss: () => void;
}

/** What a step has done, until it is dismissed or another step begins. */
export function DoneBar({ children, actions, isDoubtful = false, onDismiss }: DoneBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={isDoubtful ? 'warning' : 'success'} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />}>
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
