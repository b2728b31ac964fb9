import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { useState } from 'react';
import { useMessages } from '../messagesContext';
import { UnderWay } from '../shell/UnderWay';
import { Trouble } from '../shell/Trouble';
import { ViewHead } from '../shell/ViewHead';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import type { ToolViewProps } from '../tools/toolViews';
import { closingFindings, doubtLines, openWarnings } from './closingView';
import { ConfirmForm, useAsking } from './ConfirmForm';
import { DoubtList, pressFirstDoubt } from './DoubtList';
import { Notice } from './Notice';
import { Reopening } from './Reopening';
import { useClosingStyles } from './styles';

/** Closing the period, and reopening it. */
export function CloseView({ controls, back, onBack }: ToolViewProps) {
  const styles = useClosingStyles();
  const messages = useMessages();
  const { close } = messages.closing;
  const { scorebook, closing } = controls.state;
  const period = scorebook?.period ?? '';
  const closed = scorebook?.closed ?? null;
  const [by, setBy] = useState('');
  return (
    <section className={styles.view} aria-label={messages.tools.names.close}>
      <ViewHead
        back={back}
        title={messages.tools.names.close}
        about={closed ? close.closed(period) : close.about}
        onBack={onBack}
      />
      <div className={styles.body}>
        <Trouble controls={controls} />
        {closing.closed?.is === 'closed' && (
          <Notice intent="success" title={close.done(closing.closed.period)} takesFocus>
            <p className={styles.plain}>{close.next(closing.closed.sheet)}</p>
          </Notice>
        )}
        {closing.reopened && (
          <Notice intent="info" title={close.reopened(closing.reopened.period)} takesFocus>
            <p className={styles.plain}>{close.kept(closing.reopened.archive)}</p>
          </Notice>
        )}
        {closed ? (
          <>
            <ClosedFacts controls={controls} closed={closed} />
            <Reopening controls={controls} />
          </>
        ) : (
          <Closing controls={controls} period={period} by={by} onBy={setBy} />
        )}
        <UnderWay controls={controls} />
      </div>
    </section>
  );
}

interface ClosingProps {
  readonly controls: PaneControls;
  readonly period: string;
  readonly by: string;
  readonly onBy: (by: string) => void;
}

/** Who closes, and what speaks against it: the way to that is the main one. */
function Closing({ controls, period, by, onBy }: ClosingProps) {
  const messages = useMessages();
  const shared = useSharedStyles();
  const { close } = messages.closing;
  const { running, closing, scored } = controls.state;
  const busy = running !== null;
  const warnings = scored ? openWarnings(scored.report) : 0;
  const { isTried, isPutOff, onTry, onPutOff } = useAsking();
  const isMissing = isTried && by.trim() === '';
  const doubtful = closing.closed?.is === 'doubtful' && !isPutOff ? closing.closed : null;
  const submit = (despite: boolean) => {
    onTry();
    if (by.trim() !== '' && !busy) controls.run({ kind: 'close', order: { by, despite } });
  };
  const findings = doubtful ? closingFindings(doubtful.review) : [];
  const later = { label: close.notYet, onPress: onPutOff };
  const despite = {
    label: close.despite,
    onPress: () => {
      submit(true);
    },
  };
  const canGo = findings.some(({ cell }) => cell !== null);
  return (
    <ConfirmForm
      busy={busy}
      submit={close.submit(period)}
      onSubmit={() => {
        submit(false);
      }}
      asked={
        doubtful && {
          intent: 'warning',
          title: close.doubtful,
          lines: doubtLines(doubtful.doubts, messages),
          details: <DoubtList controls={controls} findings={findings} />,
          main: canGo ? { label: close.goToDoubt, onPress: pressFirstDoubt } : later,
          others: canGo ? [despite, later] : [despite],
        }
      }
    >
      {warnings > 0 && <p className={shared.quiet}>{close.warnings(warnings)}</p>}
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
          onChange={(_, { value }) => {
            onBy(value);
          }}
        />
      </Field>
    </ConfirmForm>
  );
}

interface ClosedFactsProps {
  readonly controls: PaneControls;
  readonly closed: { readonly at: string; readonly by: string; readonly code: string };
}

/** When and by whom the period was closed, and the code that the paper has. */
function ClosedFacts({ controls, closed }: ClosedFactsProps) {
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const { close } = useMessages().closing;
  return (
    <>
      <dl className={styles.facts}>
        {(
          [
            [close.at, closed.at, ''],
            [close.closedBy, closed.by, ''],
            [close.code, closed.code, styles.code],
          ] as const
        ).map(([term, value, look]) => (
          <div key={term} className={styles.fact}>
            <dt className={shared.quiet}>{term}</dt>
            <dd className={mergeClasses(styles.value, look)}>{value}</dd>
          </div>
        ))}
      </dl>
      <Button
        className={mergeClasses(shared.fullWidth)}
        appearance="primary"
        icon={<DocumentCheckmarkRegular />}
        disabledFocusable={controls.state.running !== null}
        onClick={() => {
          controls.run({ kind: 'goToSheet', sheet: 'closed' });
        }}
      >
        {close.openSheet}
      </Button>
    </>
  );
}
