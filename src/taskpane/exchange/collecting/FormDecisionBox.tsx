import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FormDecision, ReceivedForm } from '../../../commands/exchangeReports';
import { foreignOf } from '../../../plan/foreign';
import { useMessages } from '../../messagesContext';
import { LOW } from '../../theme/lowWindow';
import { acceptLabel, decisionFor, reasonLabel, type Wish } from './formView';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  // What is to be decided on needs the room of a low window.
  decision: {
    [LOW]: { minWidth: 'auto', padding: '3px 8px', fontSize: tokens.fontSizeBase200 },
  },
  reason: { [LOW]: { minHeight: '34px', height: '34px' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
});

export interface FormDecisionBoxProps {
  readonly form: ReceivedForm;
  /** Codes of the figures that are ticked, and how many could be. */
  readonly ticked: ReadonlySet<string>;
  readonly takeable: number;
  readonly busy: boolean;
  readonly onDecide: (decision: FormDecision) => void;
}

/** What becomes of a form, with the reason where one is needed. */
export function FormDecisionBox(props: FormDecisionBoxProps) {
  const { form, ticked, takeable, busy, onDecide } = props;
  const styles = useStyles();
  const { exchange } = useMessages();
  const { form: texts } = exchange;
  const [reason, setReason] = useState('');
  const [refusedWish, setRefusedWish] = useState<Wish | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const want = (wish: Wish) => {
    const decision = decisionFor(wish, form, ticked, reason);
    if (decision === 'reasonMissing') {
      setRefusedWish(wish);
      field.current?.focus();
    } else {
      onDecide(decision);
    }
  };
  const button = (wish: Wish, label: string, isMain: boolean, isPossible = true) => (
    <Button
      className={styles.decision}
      appearance={isMain ? 'primary' : 'secondary'}
      disabledFocusable={busy || !isPossible}
      onClick={() => {
        want(wish);
      }}
    >
      {label}
    </Button>
  );
  // Where something is left out for a reason, the part is what is proposed.
  const isPart = takeable > 0 && ticked.size < takeable;
  // What belongs into another scorebook goes back, unless somebody knows better.
  const goesBack = foreignOf(form.findings) !== null;
  const partly =
    isPart &&
    button(
      'acceptChosen',
      texts.acceptChosen(ticked.size),
      !goesBack && ticked.size > 0,
      ticked.size > 0,
    );
  const whole = button(
    'accept',
    acceptLabel(form, takeable, texts),
    !goesBack && (!isPart || ticked.size === 0),
  );
  const back = button('refuse', texts.refuse, goesBack);
  return (
    <div className={styles.box}>
      <Field
        label={reasonLabel(form, refusedWish, exchange)}
        {...(refusedWish === null
          ? { hint: texts.reasonHint }
          : { validationMessage: texts.reasonMissing })}
      >
        <Textarea
          ref={(element) => {
            field.current = element;
          }}
          value={reason}
          rows={1}
          textarea={{ className: styles.reason }}
          resize="vertical"
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
            setRefusedWish(null);
          }}
        />
      </Field>
      <div className={styles.actions}>
        {goesBack && back}
        {partly}
        {whole}
        {!goesBack && back}
      </div>
    </div>
  );
}
