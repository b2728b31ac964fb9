import type { MailText, SendView } from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import { mailFault, sameMail } from './mailText';

/** What the editor says of a mail as it stands. */
export interface MailEditorView {
  /** What is wrong with the words; null: nothing. */
  readonly fault: string | null;
  /** Whether there is something to keep, or to give up. */
  readonly isChanged: boolean;
  /** Whether these words are what the workbook keeps; null where that is no news. */
  readonly note: string | null;
}

/** `kept`: the mail as the workbook keeps it; `isSaved`: it was kept a moment ago. */
export function mailEditorView(
  text: MailText,
  { kept, isSaved }: { readonly kept: MailText; readonly isSaved: boolean },
  view: Pick<SendView, 'placeholders'>,
  texts: Messages['exchange'],
): MailEditorView {
  const { mail } = texts;
  const isChanged = !sameMail(text, kept);
  const saved = isSaved ? mail.saved : null;
  return {
    fault: mailFault(text, view, texts),
    isChanged,
    note: isChanged ? mail.changed : saved,
  };
}
