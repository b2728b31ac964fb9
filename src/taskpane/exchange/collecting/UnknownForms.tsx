import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Board, ReceivedForm } from '../../../commands/exchangeReports';
import { foreignOf } from '../../../plan/foreign';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { Paged } from '../Paged';
import { saidOfUnit } from './formView';
import { proposed, suggested, suggestion, typedUnit } from './whoseForm';
import { lastPart } from '../../../messages/filePath';

const useStyles = makeStyles({
  title: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
  },
  label: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  place: { overflowWrap: 'anywhere', margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

/** A list of suggestions is for choosing, not for reading. */
const SUGGESTIONS = 12;

export interface UnknownFormsProps {
  readonly board: Board;
  readonly forms: readonly ReceivedForm[];
  readonly busy: boolean;
  readonly onUnit: (hash: string, unit: string) => void;
  readonly onForget: (hash: string) => void;
}

/** Forms that bear no sign of whose they are: somebody says it. Those of another plan only stand apart. */
export function UnknownForms({ forms, ...props }: UnknownFormsProps) {
  const { collecting } = useMessages().exchange;
  const strange = forms.filter(isStrange);
  const unknown = forms.filter((form) => !isStrange(form));
  return (
    <>
      {unknown.length > 0 && (
        <FormList {...props} title={collecting.unknown(unknown.length)} forms={unknown} />
      )}
      {strange.length > 0 && (
        <FormList {...props} title={collecting.strange(strange.length)} forms={strange} />
      )}
    </>
  );
}

/** Whose it is makes no difference: no unit can be given a form of another plan. */
function isStrange({ findings }: ReceivedForm): boolean {
  return foreignOf(findings)?.is === 'otherPlan';
}

function FormList(props: UnknownFormsProps & { readonly title: string }) {
  const { title, board, forms, busy, onUnit, onForget } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section aria-label={title}>
      <h3 className={mergeClasses(shared.sectionTitle, styles.title)}>{title}</h3>
      <Paged label={title} items={forms} keyOf={({ hash }) => hash}>
        {(form) => (
          <UnknownForm
            board={board}
            form={form}
            busy={busy}
            onUnit={(unit) => {
              onUnit(form.hash, unit);
            }}
            onForget={() => {
              onForget(form.hash);
            }}
          />
        )}
      </Paged>
    </section>
  );
}

interface UnknownFormProps {
  readonly board: Board;
  readonly form: ReceivedForm;
  readonly busy: boolean;
  readonly onUnit: (unit: string) => void;
  readonly onForget: () => void;
}

function UnknownForm(props: UnknownFormProps) {
  const { form, busy, onForget } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { collecting } = messages.exchange;
  const name = lastPart(form.file);
  const takeOff = (
    <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={onForget}>
      {collecting.takeOff}
    </Button>
  );
  const whence = name !== form.file && (
    <p className={mergeClasses(shared.quiet, styles.place)}>{form.file}</p>
  );
  if (isStrange(form)) {
    return (
      <div className={styles.form}>
        {whence}
        <p className={styles.place}>{collecting.notOurs(name)}</p>
        <div className={styles.actions}>{takeOff}</div>
      </div>
    );
  }
  const said = saidOfUnit(form, messages);
  return (
    <WhoseForm {...props} name={name} takeOff={takeOff}>
      {whence}
      {said !== null && <p className={styles.place}>{said}</p>}
    </WhoseForm>
  );
}

interface WhoseFormProps extends Omit<UnknownFormProps, 'onForget'> {
  readonly name: string;
  readonly takeOff: ReactNode;
  /** What is known of the form. */
  readonly children: ReactNode;
}

/** Asks for the unit of a form. */
function WhoseForm({ board, form, busy, onUnit, name, takeOff, children }: WhoseFormProps) {
  const styles = useStyles();
  const { collecting } = useMessages().exchange;
  const [typed, setTyped] = useState(() => proposed(board, form));
  const [isWrong, setWrong] = useState(false);
  const list = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const unit = typedUnit(board, typed);
        setWrong(unit === null);
        if (unit !== null && !busy) onUnit(unit);
      }}
    >
      {children}
      <Field
        className={styles.label}
        label={collecting.whose(name)}
        {...(isWrong
          ? { validationMessage: collecting.noSuchUnit }
          : { hint: collecting.whoseHint })}
      >
        <Input
          list={list}
          autoComplete="off"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setWrong(false);
          }}
        />
      </Field>
      <datalist id={list}>
        {suggested(board, typed, SUGGESTIONS).map((unit) => (
          <option key={unit.code} value={suggestion(unit)} />
        ))}
      </datalist>
      <div className={styles.actions}>
        <Button type="submit" size="small" disabledFocusable={busy || typed.trim() === ''}>
          {collecting.isWhose}
        </Button>
        {takeOff}
      </div>
    </form>
  );
}
