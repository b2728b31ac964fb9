import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../messagesContext';

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
  const isGiven = reason.trim() !== '';

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven && !busy) onAccept(reason);
      }}
      onKeyDown={(event) => {
        // The arrows of the list are not for a text that is being typed.
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field label={findings.reason} hint={findings.reasonHint} size="small">
        <Input
          // The button that opened it is gone: the focus goes where typing goes on.
          autoFocus
          size="small"
          value={reason}
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={busy || !isGiven}
        >
          {findings.acceptNow}
        </Button>
        <Button size="small" onClick={onCancel}>
          {findings.cancel}
        </Button>
      </div>
    </form>
  );
}
