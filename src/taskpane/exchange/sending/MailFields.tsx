import { Field, Input, Textarea } from '@fluentui/react-components';
import type { MailText } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import type { Insertion } from './useInsertion';

export interface MailFieldsProps {
  readonly text: MailText;
  /** What is wrong with the words. */
  readonly fault: string | null;
  readonly insertion: Insertion;
  readonly onText: (text: MailText) => void;
}

/** Subject and body, as they are typed. */
export function MailFields({ text, fault, insertion, onText }: MailFieldsProps) {
  const { mail } = useMessages().exchange;
  return (
    <>
      <Field label={mail.subject}>
        <Input
          {...insertion.subject}
          value={text.subject}
          maxLength={200}
          onChange={(_, { value }) => {
            onText({ ...text, subject: value });
          }}
        />
      </Field>
      <Field label={mail.body} {...(fault === null ? {} : { validationMessage: fault })}>
        <Textarea
          {...insertion.body}
          value={text.body}
          rows={8}
          resize="vertical"
          onChange={(_, { value }) => {
            onText({ ...text, body: value });
          }}
        />
      </Field>
    </>
  );
}
