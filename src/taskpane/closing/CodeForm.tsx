import { Button, Field, Input } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { useClosingStyles } from './styles';

export interface CodeFormProps {
  readonly code: string;
  /** Whether it was to be verified and is not there. */
  readonly isMissing: boolean;
  readonly busy: boolean;
  readonly onCode: (code: string) => void;
  readonly onSubmit: () => void;
}

/** The code of a printed result. */
export function CodeForm({ code, isMissing, busy, onCode, onSubmit }: CodeFormProps) {
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const { verify } = useMessages().closing;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Field
        label={verify.code}
        hint={verify.codeHint}
        {...(isMissing ? { validationMessage: verify.codeNeeded } : {})}
      >
        <Input
          className={styles.code}
          value={code}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => onCode(value)}
        />
      </Field>
      <Button
        className={shared.fullWidth}
        type="submit"
        appearance="primary"
        disabledFocusable={busy}
      >
        {verify.submit}
      </Button>
    </form>
  );
}
