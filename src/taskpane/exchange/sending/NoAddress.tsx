import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useMessages } from '../../messagesContext';

export interface NoAddressProps {
  readonly title: string;
  readonly names: string;
  readonly busy: boolean;
  readonly onUnits: () => void;
}

/** Tells beforehand whose mails will have no recipient, with the way to where addresses are kept. */
export function NoAddress({ title, names, busy, onUnits }: NoAddressProps) {
  const { exchange } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}.</MessageBarTitle>
        <div>{names}.</div>
        <div>{exchange.sending.withoutEmailHint}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onUnits}>
          {exchange.openUnits}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
