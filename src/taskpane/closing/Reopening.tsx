import { Button, Field, mergeClasses, Textarea } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useMessages } from '../messagesContext';
import { useFaultFocus } from '../shell/useFaultFocus';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { useClosingStyles } from './styles';

/** Takes the closing back for a reason. */
export function Reopening({ controls }: { readonly controls: PaneControls }) {
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const { close } = useMessages().closing;
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const toFault = useFaultFocus(form);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === '';
  const busy = controls.state.running !== null;
  return (
    <form
      ref={form}
      noValidate
      className={styles.section}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        toFault();
        if (reason.trim() !== '' && !busy) controls.run({ kind: 'reopen', reason });
      }}
    >
      <h3 id={title} className={shared.sectionTitle}>
        {close.reopenTitle}
      </h3>
      <p className={mergeClasses(shared.quiet)}>{close.reopenAbout}</p>
      <Field
        label={close.reason}
        required
        hint={close.reasonHint}
        {...(isMissing ? { validationMessage: close.reasonNeeded } : {})}
      >
        <Textarea
          value={reason}
          maxLength={500}
          rows={2}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={busy}>
          {close.reopen}
        </Button>
      </div>
    </form>
  );
}
