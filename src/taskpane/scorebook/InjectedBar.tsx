import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { InjectReport } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { injectedTexts } from './injectedTexts';

export interface InjectedBarProps {
  readonly report: InjectReport;
  readonly onDismiss: () => void;
}

/** What putting the plan in, or repairing, has done. */
export function InjectedBar({ report, onDismiss }: InjectedBarProps) {
  const { app, injected } = useMessages().pane;
  const [first, ...others] = injectedTexts(report, injected);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {first}
        {others.map((text) => (
          <div key={text}>{text}</div>
        ))}
      </MessageBarBody>
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
      />
    </MessageBar>
  );
}
