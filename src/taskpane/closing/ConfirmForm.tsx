import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFaultFocus } from '../shell/useFaultFocus';
import { useSharedStyles } from '../theme/styles';
import { Notice, type NoticeProps } from './Notice';
import { useClosingStyles } from './styles';

/** A button of what is asked. */
export interface Way {
  readonly label: string;
  readonly onPress: () => void;
}

/** What is asked before the step is done. */
export interface Asked {
  readonly intent: NoticeProps['intent'];
  readonly title: string;
  readonly lines: readonly string[];
  /** Below the lines: what can be pressed one by one. */
  readonly details?: ReactNode;
  /** The safe way, the one main button. */
  readonly main: Way;
  readonly others: readonly Way[];
}

export interface ConfirmFormProps {
  readonly busy: boolean;
  /** null: nothing is asked, the form's own button is there. */
  readonly asked: Asked | null;
  readonly submit: string;
  /** The form's own button, and Enter in a field: never more than the next question. */
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form for a weighty step: fields, then what is asked first, with one main button at any time. */
export function ConfirmForm({ busy, asked, submit, onSubmit, children }: ConfirmFormProps) {
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
        <>
          <Notice intent={asked.intent} title={asked.title} takesFocus>
            {asked.lines.length > 0 && (
              <ul className={styles.list}>
                {asked.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </Notice>
          {asked.details}
          <Button
            className={shared.fullWidth}
            appearance="primary"
            disabledFocusable={busy}
            onClick={asked.main.onPress}
          >
            {asked.main.label}
          </Button>
          <div className={styles.actions}>
            {asked.others.map(({ label, onPress }) => (
              <Button key={label} disabledFocusable={busy} onClick={onPress}>
                {label}
              </Button>
            ))}
          </div>
        </>
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

/** Whether the form was tried, so that faults are shown; and whether what was asked is put off. */
export function useAsking() {
  const [isTried, setTried] = useState(false);
  const [isPutOff, setPutOff] = useState(false);
  return {
    isTried,
    isPutOff,
    onTry: () => {
      setTried(true);
      setPutOff(false);
    },
    onPutOff: () => {
      setPutOff(true);
    },
  };
}
