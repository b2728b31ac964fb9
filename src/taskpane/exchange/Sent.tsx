import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import type { ExchangeLearned } from './exchangeActions';
import { sentView } from './sentView';
import { DismissButton } from '../shell/DismissButton';

const useStyles = makeStyles({
  sent: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { fontSize: '20px', color: house('goodInk'), flexShrink: 0 },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  dismiss: { margin: '-4px -4px 0 0', flexShrink: 0 },
  text: { margin: 0 },
  file: { display: 'block', fontWeight: tokens.fontWeightSemibold, userSelect: 'all' },
  next: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  units: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXXS },
});

export interface SentProps {
  readonly sent: NonNullable<ExchangeLearned['sent']>;
  readonly busy: boolean;
  readonly onUnits: () => void;
  readonly onDismiss: () => void;
}

/** What was made, where it is and what to do with it. Its title takes the focus. */
export function Sent({ sent: { what, report }, busy, onUnits, onDismiss }: SentProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { exchange } = useMessages();
  const view = sentView(what, report, exchange);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [report]);
  return (
    <section className={styles.sent} aria-label={view.title}>
      <div className={styles.head}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {view.title}
        </h3>
        <DismissButton className={styles.dismiss} onDismiss={onDismiss} />
      </div>
      <p className={styles.text}>
        {view.where} <span className={styles.file}>{view.file}</span>
      </p>
      <p className={mergeClasses(shared.quiet)}>{exchange.sent.next}</p>
      <ol className={styles.next}>
        {view.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {view.nobody.map(({ title, names }) => (
        <p key={title} className={mergeClasses(shared.quiet)}>
          {title} {names}.
        </p>
      ))}
      {view.nobody.length > 0 && (
        <>
          <p className={mergeClasses(shared.quiet)}>{exchange.sent.fillIn}</p>
          <Button className={styles.units} size="small" disabledFocusable={busy} onClick={onUnits}>
            {exchange.openUnits}
          </Button>
        </>
      )}
    </section>
  );
}
