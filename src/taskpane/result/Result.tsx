import type { WhatIf } from '../../commands/whatIfReports';
import type { Finding } from '../../plan/finding';
import { useMessages } from '../messagesContext';
import type { SheetKey } from '../state/actions';
import { WhatIfTab } from '../whatIf/WhatIfTab';
import type { Undoable } from '../../commands/remembered';
import type { Mending } from './FindingActions';
import { FindingsTab } from './FindingsTab';
import { RankingTab } from './RankingTab';
import { ResultSummary, type ResultSummaryProps } from './ResultSummary';
import { Tabs } from './Tabs';
import { TargetsTab } from './TargetsTab';
import { useResultView } from './useResultView';

export interface ResultProps extends ResultSummaryProps {
  /** Whether the ranking is what is shown first, not what is to be looked at. */
  readonly asRanking: boolean;
  readonly onCell: (sheet: string, address: string) => void;
  /** Explains a unit's whole result. */
  readonly onUnit: (unit: string) => void;
  readonly onSheet: (sheet: SheetKey) => void;
  readonly undoable: Undoable | null;
  readonly mending: Mending;
  readonly onUndo: () => void;
  readonly onWithdraw: (finding: Finding) => void;
  readonly whatIf: WhatIf | null;
  readonly onReadForTrials: () => void;
}

/** What a run, or a look, has found out. */
export function Result(props: ResultProps) {
  const { report, at, isRun, seenAt, busy, onExplain, onOrigin } = props;
  const { asRanking, onCell, onUnit, onSheet, undoable, mending, onUndo, onWithdraw } = props;
  const { whatIf, onReadForTrials } = props;
  const messages = useMessages();
  const { result } = messages.pane;
  const [view, onView] = useResultView(asRanking ? 'ranking' : 'findings');
  return (
    <section aria-label={result.tabs}>
      <ResultSummary {...{ report, at, isRun, seenAt, busy, onExplain, onOrigin }} />
      <Tabs
        label={result.tabs}
        shown={view.tab}
        onShown={(tab) => {
          onView({ tab });
        }}
        tabs={[
          {
            id: 'findings',
            label: result.findings,
            count: messages.number(report.findings.length),
            content: (
              <FindingsTab
                report={report}
                view={view}
                onView={onView}
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
                search={view.unit}
                onSearch={(unit) => {
                  onView({ unit });
                }}
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
            // Of a newer result the workbook is read again.
            content: (
              <WhatIfTab key={at.getTime()} whatIf={whatIf} busy={busy} onRead={onReadForTrials} />
            ),
          },
        ]}
      />
    </section>
  );
}
