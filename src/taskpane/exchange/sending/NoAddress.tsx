import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useMessages } from '../../messagesContext';
import type { AddressLine } from './sendingView';

export interface NoAddressProps {
  readonly lines: readonly AddressLine[];
  readonly busy: boolean;
  readonly onUnits: () => void;
}

/** Tells beforehand whose mails will have no recipient, with the way to where addresses are kept. */
export function NoAddress({ lines, busy, onUnits }: NoAddressProps) {
  const { exchange } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {lines.map(({ title, names }) => (
          <div key={title}>
            <MessageBarTitle>{title}.</MessageBarTitle> {names}.
          </div>
        ))}
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
