import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useRef } from 'react';
import { PeriodFields } from '../closing/PeriodFields';
import {
  type Period,
  type PeriodFaults,
  periodShown,
  type TypedPeriod,
} from '../closing/periodForm';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalMNudge,
    minWidth: 0,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  change: { flexShrink: 0 },
});

export interface PeriodStepProps {
  /** The plan's own period. */
  readonly own: Period;
  /** What was typed in its place; null: nothing. */
  readonly period: TypedPeriod | null;
  readonly faults: PeriodFaults;
  readonly busy: boolean;
  readonly onPeriod: (period: TypedPeriod | null) => void;
}

/** The third step: the span of time whose figures are collected. The plan's own is the usual one. */
export function PeriodStep({ own, period, faults, busy, onPeriod }: PeriodStepProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { steps } = useMessages().setUp;
  const fields = useRef<HTMLDivElement>(null);
  const isTyped = period !== null;
  useEffect(() => {
    if (isTyped) fields.current?.querySelector('input')?.focus();
  }, [isTyped]);
  const { label, start, end } = periodShown(own);
  return (
    <section className={styles.step} aria-label={steps.period}>
      <h3 className={shared.sectionTitle}>{steps.period}</h3>
      {period ? (
        <div ref={fields}>
          <PeriodFields period={period} faults={faults} onPeriod={onPeriod} />
        </div>
      ) : null}
      <div className={styles.line}>
        <span className={styles.words}>
          {period ? steps.otherPeriod : steps.ownPeriod(label, start, end)}
        </span>
        <Button
          className={styles.change}
          size="small"
          {...(period ? {} : { icon: <EditRegular /> })}
          disabledFocusable={busy}
          onClick={() => {
            onPeriod(period ? null : periodShown(own));
          }}
        >
          {period ? steps.keepPeriod : steps.changePeriod}
        </Button>
      </div>
    </section>
  );
}
