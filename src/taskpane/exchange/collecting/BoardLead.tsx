import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { useMessages } from '../../messagesContext';
import { Empty } from '../../shell/Empty';
import type { BoardMood } from './boardView';

export interface BoardLeadProps {
  readonly mood: BoardMood;
  readonly busy: boolean;
  readonly onUnits: () => void;
}

/** What the board as a whole is: empty, complete, or nothing of it readable. */
export function BoardLead({ mood, busy, onUnits }: BoardLeadProps) {
  const { exchange } = useMessages();
  const { collecting } = exchange;
  switch (mood) {
    case 'noUnits':
      return (
        <Empty
          icon={<PeopleRegular />}
          title={collecting.noUnits}
          text={collecting.noUnitsHint}
          action={
            <Button disabledFocusable={busy} onClick={onUnits}>
              {exchange.openUnits}
            </Button>
          }
        />
      );
    case 'allReceived':
      return (
        <Empty
          icon={<CheckmarkCircleRegular />}
          title={collecting.allReceived}
          text={collecting.allReceivedHint}
        />
      );
    case 'allUnread':
      return (
        <Empty
          icon={<DocumentErrorRegular />}
          title={collecting.allUnread}
          text={collecting.allUnreadHint}
        />
      );
    case 'nothing':
      return (
        <Empty
          icon={<MailInboxRegular />}
          title={collecting.nothing}
          text={collecting.nothingHint}
        />
      );
    case 'some':
      return null;
  }
}
