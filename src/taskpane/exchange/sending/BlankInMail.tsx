import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { SharedPlaceholder } from '../../../messages/mailTexts';
import { useMessages } from '../../messagesContext';

export interface BlankInMailProps {
  readonly codes: readonly SharedPlaceholder[];
  readonly busy: boolean;
  readonly onPlan: () => void;
}

/** Tells beforehand what the mails would say and Kế hoạch does not know, with the way to that sheet. */
export function BlankInMail({ codes, busy, onPlan }: BlankInMailProps) {
  const { sending } = useMessages().exchange;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{sending.blank(codes)}.</MessageBarTitle> {sending.blankHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onPlan}>
          {sending.openPlan}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
