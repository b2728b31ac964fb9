import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo, useState } from 'react';
import type { ScoreReport } from '../../commands/reports';
import type { Severity } from '../../plan/finding';
import { useMessages } from '../messagesContext';
import { Empty } from '../shell/Empty';
import { FindingList } from './FindingList';
import { filterFindings } from './findingView';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({ all: { padding: '8px 16px 16px' } });

export interface FindingsTabProps {
  readonly report: ScoreReport;
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
  readonly onAll: () => void;
}

/** What somebody should look at, the gravest first. */
export function FindingsTab({ report, busy, onCell, onAll }: FindingsTabProps) {
  const styles = useStyles();
  const { findings: texts } = useMessages().pane;
  const [only, setOnly] = useState<Severity | null>(null);
  const shown = useMemo(() => filterFindings(report.findings, only), [report.findings, only]);
  if (report.findings.length === 0) {
    return <Empty icon={<CheckmarkCircleRegular />} title={texts.none} text={texts.noneHint} />;
  }
  return (
    <>
      <SeverityFilter counts={report.counts} only={only} onOnly={setOnly} />
      <FindingList key={only ?? 'all'} findings={shown} busy={busy} onCell={onCell} />
      <div className={styles.all}>
        <Button size="small" disabledFocusable={busy} onClick={onAll}>
          {texts.sheetOfAll}
        </Button>
      </div>
    </>
  );
}
