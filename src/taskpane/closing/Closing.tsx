import { Field, Input } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { closeAsked, closingFindings, openText } from './closeDoubts';
import { ConfirmForm } from './ConfirmForm';
import { DoubtList, pressFirstDoubt } from './DoubtList';
import { useAsking } from './useAsking';

export interface ClosingProps {
  readonly controls: PaneControls;
  readonly period: string;
  readonly by: string;
  readonly onBy: (by: string) => void;
}

/** Who closes, and what speaks against it: the way to that is the main one. */
export function Closing({ controls, period, by, onBy }: ClosingProps) {
  const messages = useMessages();
  const shared = useSharedStyles();
  const { close } = messages.closing;
  const { running, closing, scored } = controls.state;
  const busy = running !== null;
  const open = scored && openText(scored.report, messages);
  const { isTried, isPutOff, onTry, onPutOff } = useAsking();
  const isMissing = isTried && by.trim() === '';
  const doubtful = closing.closed?.is === 'doubtful' && !isPutOff ? closing.closed : null;
  const submit = (despite: boolean) => {
    onTry();
    if (by.trim() !== '' && !busy) controls.run({ kind: 'close', order: { by, despite } });
  };
  const ways = { goToDoubt: pressFirstDoubt, despite: () => submit(true), later: onPutOff };
  return (
    <ConfirmForm
      busy={busy}
      submit={close.submit(period)}
      onSubmit={() => submit(false)}
      asked={doubtful && closeAsked(doubtful, messages)}
      details={
        doubtful && <DoubtList controls={controls} findings={closingFindings(doubtful.review)} />
      }
      onWay={(way) => ways[way]()}
    >
      {open && <p className={shared.quiet}>{open}</p>}
      <Field
        label={close.by}
        required
        hint={close.byHint}
        {...(isMissing ? { validationMessage: close.byNeeded } : {})}
      >
        <Input
          value={by}
          maxLength={100}
          autoComplete="name"
          onChange={(_, { value }) => onBy(value)}
        />
      </Field>
    </ConfirmForm>
  );
}
