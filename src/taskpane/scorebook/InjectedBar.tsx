import type { InjectReport } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { DoneBar } from '../shell/DoneBar';
import { injectedTexts } from './injectedTexts';

export interface InjectedBarProps {
  readonly report: InjectReport;
  readonly onDismiss: () => void;
}

/** What putting the plan in, or repairing, has done. */
export function InjectedBar({ report, onDismiss }: InjectedBarProps) {
  const [first, ...others] = injectedTexts(report, useMessages());
  return (
    <DoneBar onDismiss={onDismiss}>
      {first}
      {others.map((text) => (
        <div key={text}>{text}</div>
      ))}
    </DoneBar>
  );
}
