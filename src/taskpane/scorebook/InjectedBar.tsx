import { Button } from '@fluentui/react-components';
import type { InjectReport } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { DoneBar } from '../shell/DoneBar';
import { injectedTexts } from './injectedTexts';

export interface InjectedBarProps {
  readonly report: InjectReport;
  readonly busy: boolean;
  /** To what would go again. */
  readonly onRemove: () => void;
  readonly onDismiss: () => void;
}

/** What putting the plan in, or repairing, has done; the way out again where the plan is new. */
export function InjectedBar({ report, busy, onRemove, onDismiss }: InjectedBarProps) {
  const messages = useMessages();
  const [first, ...others] = injectedTexts(report, messages);
  const out = report.isNew && (
    <Button size="small" disabledFocusable={busy} onClick={onRemove}>
      {messages.removal.short}
    </Button>
  );
  return (
    <DoneBar actions={out} onDismiss={onDismiss}>
      {first}
      {others.map((text) => (
        <div key={text}>{text}</div>
      ))}
    </DoneBar>
  );
}
