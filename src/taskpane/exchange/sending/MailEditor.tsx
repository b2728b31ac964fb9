import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef } from 'react';
import type { MailText, SendableUnit, SendView } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { MailPreview } from './MailPreview';
import { insertable, inserted, sameMail, tokenOf, unknownTokens } from './mailText';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '4px' },
  summary: { padding: '6px 0', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  editor: { display: 'flex', flexDirection: 'column', gap: '10px', paddingBottom: '8px' },
  tokens: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
  token: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

type Part = keyof MailText;

export interface MailEditorProps {
  readonly title: string;
  readonly view: SendView;
  readonly text: MailText;
  /** As the workbook keeps it. */
  readonly kept: MailText;
  readonly isSaved: boolean;
  /** The unit whose mail is shown. */
  readonly unit: SendableUnit | null;
  readonly busy: boolean;
  readonly onText: (text: MailText) => void;
  readonly onSave: () => void;
}

/** The mail's words, folded in: they are seldom changed. */
export function MailEditor(props: MailEditorProps) {
  const { title, view, text, kept, isSaved, unit, busy, onText, onSave } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { mail } = useMessages().exchange;
  const label = useId();
  const fields = useRef<{ subject: HTMLInputElement | null; body: HTMLTextAreaElement | null }>({
    subject: null,
    body: null,
  });
  const lastPart = useRef<Part>('body');
  const cursor = useRef<number | null>(null);
  const unknown = unknownTokens(text, view.placeholders);
  const isChanged = !sameMail(text, kept);

  const insert = (token: string) => {
    const part = lastPart.current;
    const field = fields.current[part];
    const end = text[part].length;
    const next = inserted(
      text[part],
      field?.selectionStart ?? end,
      field?.selectionEnd ?? end,
      token,
    );
    cursor.current = next.cursor;
    onText({ ...text, [part]: next.text });
  };
  // Typing goes on behind what was inserted.
  useLayoutEffect(() => {
    const field = fields.current[lastPart.current];
    if (cursor.current === null || !field) return;
    field.focus();
    field.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [text]);

  return (
    <details className={styles.fold}>
      <summary className={mergeClasses(styles.summary, shared.focusRing)}>{title}</summary>
      <div className={styles.editor}>
        <Field label={mail.subject}>
          <Input
            ref={(field) => {
              fields.current.subject = field;
            }}
            value={text.subject}
            maxLength={200}
            onFocus={() => {
              lastPart.current = 'subject';
            }}
            onChange={(_, { value }) => {
              onText({ ...text, subject: value });
            }}
          />
        </Field>
        <Field
          label={mail.body}
          {...(unknown.length > 0 ? { validationMessage: mail.unknown(unknown) } : {})}
        >
          <Textarea
            ref={(field) => {
              fields.current.body = field;
            }}
            value={text.body}
            rows={8}
            resize="vertical"
            onFocus={() => {
              lastPart.current = 'body';
            }}
            onChange={(_, { value }) => {
              onText({ ...text, body: value });
            }}
          />
        </Field>
        <div role="group" aria-labelledby={label}>
          <span id={label}>{mail.insert}</span>
          <div className={styles.tokens}>
            {insertable(view).map((placeholder) => (
              <Button
                key={placeholder.code}
                className={styles.token}
                size="small"
                title={tokenOf(placeholder)}
                onClick={() => {
                  insert(tokenOf(placeholder));
                }}
              >
                {placeholder.meaning}
              </Button>
            ))}
          </div>
        </div>
        {unit && <MailPreview mail={text} view={view} unit={unit} />}
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={busy || !isChanged} onClick={onSave}>
            {mail.save}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={!isChanged}
            onClick={() => {
              onText(kept);
            }}
          >
            {mail.usual}
          </Button>
        </div>
        {isChanged && <p className={shared.quiet}>{mail.changed}</p>}
        {isSaved && !isChanged && <p className={shared.quiet}>{mail.saved}</p>}
      </div>
    </details>
  );
}
