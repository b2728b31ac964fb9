import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../messagesContext';
import { useFaultFocus } from '../shell/useFaultFocus';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '0 16px 12px 42px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
});

export interface AcceptFormProps {
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason for which a warning may stay. Escape leaves it. */
export function AcceptForm({ busy, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const { findings } = useMessages().pane;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusFault = useFaultFocus(form);
  // The focus only brings the field into a low pane, not the buttons below it.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (reason.trim() !== '') {
          onAccept(reason);
          return;
        }
        setMissing(true);
        focusFault();
      }}
      onKeyDown={(event) => {
        // The arrows of the list are not for a text that is being typed.
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field
        label={findings.reason}
        size="small"
        {...(isMissing
          ? { validationMessage: findings.reasonMissing }
          : { hint: findings.reasonHint })}
      >
        <Input
          // The button that opened it is gone: the focus goes where typing goes on.
          autoFocus
          size="small"
          value={reason}
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {findings.acceptNow}
        </Button>
        <Button size="small" onClick={onCancel}>
          {findings.cancel}
        </Button>
      </div>
    </form>
  );
}
