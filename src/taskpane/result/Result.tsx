import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { ScoreReport } from '../../commands/reports';
import type { Finding } from '../../plan/finding';
import type { WhatIf } from '../../commands/whatIfReports';
import { useMessages } from '../messagesContext';
import type { SheetKey } from '../state/actions';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import type { Mending } from './FindingActions';
import { WhatIfTab } from '../whatIf/WhatIfTab';
import { FindingsTab } from './FindingsTab';
import { RankingTab } from './RankingTab';
import { Tabs } from './Tabs';
import { NAMED_ABOVE, unrankedLines } from './unrankedView';
import { TargetsTab } from './TargetsTab';

const useStyles = makeStyles({
  summary: { padding: '0 16px 8px', display: 'flex', flexDirection: 'column', gap: '2px' },
  line: { display: 'flex', columnGap: '8px', alignItems: 'center', flexWrap: 'wrap' },
  done: { display: 'flex', gap: '6px', alignItems: 'center' },
  units: { fontWeight: tokens.fontWeightSemibold },
  good: { fontSize: '16px', color: house('goodInk') },
  selected: { display: 'flex', flexWrap: 'wrap', margin: '2px -8px 0' },
  ask: { minWidth: 'auto' },
  wrench: { fontSize: '16px' },
});

export interface ResultProps {
  readonly report: ScoreReport;
  readonly at: Date;
  /** Whether the ranking is shown first, not what is to be looked at. */
  readonly asRanking: boolean;
  /** Whether the units were scored; otherwise the workbook was only looked at. */
  readonly isRun: boolean;
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
  /** Explains the selected cell. */
  readonly onExplain: () => void;
  /** Says where the selected figure came from. */
  readonly onOrigin: () => void;
  /** Explains a unit's whole result. */
  readonly onUnit: (unit: string) => void;
  readonly onSheet: (sheet: SheetKey) => void;
  readonly undoable: number;
  readonly mending: Mending;
  readonly onUndo: () => void;
  readonly onWithdraw: (finding: Finding) => void;
  readonly whatIf: WhatIf | null;
  readonly onReadForTrials: () => void;
}

/** What a run, or a look, has found out. */
export function Result(props: ResultProps) {
  const { report, at, isRun, busy, onCell, onExplain, onOrigin, onUnit, onSheet } = props;
  const { whatIf, onReadForTrials, undoable, mending, onUndo, onWithdraw } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { exchange } = messages;
  const { result, explain } = messages.pane;
  return (
    <section aria-label={result.tabs}>
      <div className={styles.summary}>
        <div className={styles.line}>
          <span className={styles.done}>
            {isRun ? (
              <CheckmarkCircleFilled className={styles.good} aria-hidden />
            ) : (
              <EyeRegular className={styles.wrench} aria-hidden />
            )}
            <span className={styles.units}>
              {isRun ? result.done(report.withFigures, report.ranked) : result.looked}
            </span>
          </span>
          <span className={shared.quiet}>
            {isRun ? result.when(at, report.milliseconds) : result.lookedWhen(at)}
          </span>
        </div>
        {unrankedLines(report, NAMED_ABOVE, messages).map((line) => (
          <p key={line} className={shared.quiet}>
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
      <Tabs
        label={result.tabs}
        first={props.asRanking ? 'ranking' : undefined}
        tabs={[
          {
            id: 'findings',
            label: result.findings,
            count: messages.number(report.findings.length),
            content: (
              <FindingsTab
                report={report}
                busy={busy}
                onCell={onCell}
                undoable={undoable}
                mending={mending}
                onUndo={onUndo}
                onWithdraw={onWithdraw}
                onAll={() => {
                  onSheet('findings');
                }}
              />
            ),
          },
          {
            id: 'ranking',
            label: result.ranking,
            content: (
              <RankingTab
                report={report}
                busy={busy}
                onUnit={onUnit}
                onOpen={() => {
                  onSheet('ranking');
                }}
              />
            ),
          },
          {
            id: 'targets',
            label: result.targets,
            content: (
              <TargetsTab
                targets={report.targets}
                busy={busy}
                onCell={onCell}
                onOpen={() => {
                  onSheet('overview');
                }}
              />
            ),
          },
          {
            id: 'whatIf',
            label: result.whatIf,
            content: <WhatIfTab whatIf={whatIf} busy={busy} onRead={onReadForTrials} />,
          },
        ]}
      />
    </section>
  );
}
