import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import type { ScoreReport } from '../../commands/resultReports';
import type { Finding } from '../../plan/finding';
import { useMessages } from '../messagesContext';
import { Empty } from '../shell/Empty';
import type { Undoable } from '../../commands/remembered';
import { Accepted } from './Accepted';
import type { Mending } from './FindingActions';
import { groupFindings, searchFindings } from './findingGroups';
import { FindingList } from './FindingList';
import { FindingTools } from './FindingTools';
import { certainRepairs, filterFindings } from './findingView';
import { SeverityFilter } from './SeverityFilter';
import type { OnResultView, ResultView } from './useResultView';

const useStyles = makeStyles({
  all: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  none: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

export interface FindingsTabProps {
  readonly report: ScoreReport;
  readonly view: ResultView;
  readonly onView: OnResultView;
  readonly busy: boolean;
  /** What the next undoing takes back. */
  readonly undoable: Undoable | null;
  readonly onCell: (sheet: string, address: string) => void;
  readonly onAll: () => void;
  readonly mending: Mending;
  readonly onUndo: () => void;
  readonly onWithdraw: (finding: Finding) => void;
}

/** What somebody should look at, the gravest first. */
export function FindingsTab(props: FindingsTabProps) {
  const { report, view, onView, busy, undoable, onCell, onAll, mending, onUndo, onWithdraw } =
    props;
  const { only, search, grouping } = view;
  const styles = useStyles();
  const messages = useMessages();
  const { findings: texts } = messages.pane;
  const shown = useMemo(
    () => searchFindings(filterFindings(report.findings, only), search, messages),
    [report.findings, only, search, messages],
  );
  const groups = useMemo(
    () => groupFindings(shown, grouping, messages),
    [shown, grouping, messages],
  );
  const certain = useMemo(() => certainRepairs(shown), [shown]);
  const accepted = <Accepted accepted={report.accepted} busy={busy} onWithdraw={onWithdraw} />;
  if (report.findings.length === 0) {
    return (
      <>
        <Empty icon={<CheckmarkCircleRegular />} title={texts.none} text={texts.noneHint} />
        {accepted}
      </>
    );
  }
  return (
    <>
      <SeverityFilter
        counts={report.counts}
        only={only}
        onOnly={(next) => {
          onView({ only: next });
        }}
      />
      <FindingTools
        search={search}
        onSearch={(typed) => {
          onView({ search: typed });
        }}
        grouping={grouping}
        onGrouping={(by) => {
          onView({ grouping: by });
        }}
        repairable={certain.length}
        undoable={undoable}
        busy={busy}
        onRepairAll={() => {
          mending.onRepair(certain);
        }}
        onUndo={onUndo}
      />
      {/* Ahead of the list: below hundreds of findings nobody would find them. */}
      {accepted}
      {shown.length === 0 && <p className={styles.none}>{texts.noneFound}</p>}
      <FindingList
        key={`${only ?? 'all'} ${grouping} ${search}`}
        groups={groups}
        busy={busy}
        onCell={onCell}
        mending={mending}
      />
      <div className={styles.all}>
        <Button size="small" disabledFocusable={busy} onClick={onAll}>
          {texts.sheetOfAll}
        </Button>
      </div>
    </>
  );
}
