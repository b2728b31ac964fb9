import { type RefCallback, useLayoutEffect, useRef } from 'react';
import type { MailText } from '../../../commands/exchangeReports';
import { inserted } from './mailText';

type Part = keyof MailText;
type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a field of the mail needs, so that placeholders go to where one was typing last. */
export interface InsertionField {
  readonly ref: RefCallback<Control>;
  readonly onFocus: () => void;
}

export interface Insertion {
  readonly subject: InsertionField;
  readonly body: InsertionField;
  /** Puts a placeholder where the cursor is, in the field that had the focus last. */
  readonly insert: (token: string) => void;
}

/** Inserts placeholders into a mail while it is typed. */
export function useInsertion(text: MailText, onText: (text: MailText) => void): Insertion {
  const fields = useRef<Partial<Record<Part, Control | null>>>({});
  const lastPart = useRef<Part>('body');
  const cursor = useRef<number | null>(null);
  // Typing goes on behind what was inserted.
  useLayoutEffect(() => {
    const field = fields.current[lastPart.current];
    if (cursor.current === null || !field) return;
    field.focus();
    field.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [text]);
  const fieldOf = (part: Part): InsertionField => ({
    ref: (field) => {
      fields.current[part] = field;
    },
    onFocus: () => {
      lastPart.current = part;
    },
  });
  return {
    subject: fieldOf('subject'),
    body: fieldOf('body'),
    insert: (token) => {
      const part = lastPart.current;
      const field = fields.current[part];
      const end = text[part].length;
      const [from, to] = [field?.selectionStart ?? end, field?.selectionEnd ?? end];
      const next = inserted(text[part], from, to, token);
      cursor.current = next.cursor;
      onText({ ...text, [part]: next.text });
    },
  };
}
