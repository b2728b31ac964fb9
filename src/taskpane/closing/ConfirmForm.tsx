import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFaultFocus } from '../shell/useFaultFocus';
import { useSharedStyles } from '../theme/styles';
import { AskedPart, type AskedPartProps } from './AskedPart';
import type { Asked } from './asked';
import { useClosingStyles } from './styles';

export interface ConfirmFormProps<Way extends string> extends Omit<AskedPartProps<Way>, 'asked'> {
  /** null: nothing is asked, the form's own button is there. */
  readonly asked: Asked<Way> | null;
  readonly submit: string;
  /** The form's own button, and Enter in a field: never more than the next question. */
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form for a weighty step: fields, then what is asked first, with one main button at any time. */
export function ConfirmForm<Way extends string>(props: ConfirmFormProps<Way>) {
  const { busy, asked, details, onWay, submit, onSubmit, children } = props;
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const form = useRef<HTMLFormElement>(null);
  const toFault = useFaultFocus(form);
  const wasAsked = useRef(false);
  const isAsked = asked !== null;
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to the one in its place.
    if (wasAsked.current && !isAsked && !form.current?.contains(document.activeElement)) {
      form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    }
    wasAsked.current = isAsked;
  }, [isAsked]);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        onSubmit();
        toFault();
      }}
    >
      {children}
      {asked ? (
        <AskedPart busy={busy} asked={asked} details={details} onWay={onWay} />
      ) : (
        <Button
          className={shared.fullWidth}
          type="submit"
          appearance="primary"
          disabledFocusable={busy}
        >
          {submit}
        </Button>
      )}
    </form>
  );
}
