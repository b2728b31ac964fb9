import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Problem } from '../../commands/problem';
import { useMessages } from '../messagesContext';
import { canRetry, problemText } from '../../commands/problemText';
import { Technical } from './Technical';
import { DismissButton } from './DismissButton';

export interface ProblemBarProps {
  readonly problem: Problem;
  /** It was met on the way to another period. */
  readonly isTurning?: boolean;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

function intentOf({ code }: Problem): 'error' | 'info' | 'warning' {
  if (code === 'hostFailed') return 'error';
  return code === 'cancelled' ? 'info' : 'warning';
}

/** Why a command could not do its work, and the next step. */
export function ProblemBar({ problem, isTurning, onRetry, onDismiss }: ProblemBarProps) {
  const messages = useMessages();
  const { app } = messages.pane;
  const { title, next } = problemText(problem, messages.problems, isTurning);
  return (
    <MessageBar intent={intentOf(problem)} layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{title}.</MessageBarTitle>
        <div>{next}</div>
        {problem.code === 'hostFailed' && <Technical words={problem.technical} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />}>
        {canRetry(problem) && (
          <Button size="small" onClick={onRetry}>
            {app.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
