import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useEffect, useRef } from 'react';
import type { ScoreReport } from '../../commands/resultReports';
import { useMessages } from '../messagesContext';
import { isVeryLow, LOW, oneLine } from '../theme/lowWindow';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import { isSound } from './rankingView';
import { SeverityIcon } from './SeverityIcon';
import { NAMED_ABOVE, unrankedLines } from './unrankedView';

const useStyles = makeStyles({
  summary: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    // Clear of the button that stays in reach above.
    scrollMarginTop: '64px',
  },
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    flexWrap: 'wrap',
  },
  done: { display: 'flex', gap: tokens.spacingHorizontalSNudge, alignItems: 'center' },
  units: { fontWeight: tokens.fontWeightSemibold },
  good: { fontSize: '16px', color: house('goodInk') },
  selected: { display: 'flex', flexWrap: 'wrap', margin: '2px -8px 0' },
  ask: { minWidth: 'auto' },
  unranked: { [LOW]: oneLine },
  wrench: { fontSize: '16px' },
});

export interface ResultSummaryProps {
  readonly report: ScoreReport;
  readonly at: Date;
  /** Whether the units were scored; otherwise the workbook was only looked at. */
  readonly isRun: boolean;
  /** When the run's result was last brought up to date after an edit. */
  readonly seenAt: Date | undefined;
  readonly busy: boolean;
  /** Explains the selected cell. */
  readonly onExplain: () => void;
  /** Says where the selected figure came from. */
  readonly onOrigin: () => void;
}

/** What a run has come to in a few lines, and what can be asked of the selected cell. */
export function ResultSummary(props: ResultSummaryProps) {
  const { report, at, isRun, seenAt, busy, onExplain, onOrigin } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { exchange } = messages;
  const { result, explain } = messages.pane;
  const summary = useRef<HTMLDivElement>(null);
  // The button was pressed wherever its list was scrolled to: what came of it is seen.
  useEffect(() => {
    if (isRun) summary.current?.scrollIntoView({ block: isVeryLow() ? 'start' : 'nearest' });
  }, [isRun, at]);
  return (
    <div ref={summary} className={styles.summary}>
      <div className={styles.line}>
        <span className={styles.done}>
          {!isRun ? (
            <EyeRegular className={styles.wrench} aria-hidden />
          ) : isSound(report) ? (
            <CheckmarkCircleFilled className={styles.good} aria-hidden />
          ) : (
            <SeverityIcon severity="warning" silent />
          )}
          <span className={styles.units}>
            {isRun
              ? result.done(report.withFigures, report.ranked)
              : result.looked(report.withFigures)}
          </span>
        </span>
        <span className={shared.quiet}>
          {isRun ? result.when(at, report.milliseconds, seenAt) : result.lookedWhen(at)}
        </span>
      </div>
      {unrankedLines(report, NAMED_ABOVE, messages).map((line) => (
        <p key={line} className={mergeClasses(shared.quiet, styles.unranked)} title={line}>
          {line}
        </p>
      ))}
      {report.repairedCells > 0 && (
        <p className={mergeClasses(shared.quiet, styles.done)}>
          <WrenchRegular className={styles.wrench} aria-hidden />
          {result.repairedCells(report.repairedCells)}
        </p>
      )}
      <div className={styles.selected}>
        <Button
          className={styles.ask}
          appearance="subtle"
          size="small"
          icon={<QuestionCircleRegular />}
          disabledFocusable={busy}
          onClick={onExplain}
        >
          {explain.selected}
        </Button>
        <Button
          className={styles.ask}
          appearance="subtle"
          size="small"
          icon={<LocationRegular />}
          title={exchange.entry.originLabel}
          disabledFocusable={busy}
          onClick={onOrigin}
        >
          {exchange.entry.origin}
        </Button>
      </div>
    </div>
  );
}
