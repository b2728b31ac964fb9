import { Button, makeStyles } from '@fluentui/react-components';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import { useMemo } from 'react';
import type { ScoreReport } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { Empty } from '../shell/Empty';
import { useSharedStyles } from '../theme/styles';
import { ClusterTable } from './ClusterTable';
import { errorsByUnit } from './rankingView';
import { furtherUnranked } from './unrankedView';

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px 16px 16px' },
});

export interface RankingTabProps {
  readonly report: ScoreReport;
  readonly busy: boolean;
  readonly onUnit: (unit: string) => void;
  readonly onOpen: () => void;
}

/** The first ranks of each cluster. */
export function RankingTab({ report, busy, onUnit, onOpen }: RankingTabProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { ranking } = messages.pane;
  const errors = useMemo(() => errorsByUnit(report), [report]);
  const clusters = report.clusters.filter(({ ranked }) => ranked.length > 0);
  return (
    <>
      {clusters.length === 0 && (
        <Empty icon={<TrophyRegular />} title={ranking.none} text={ranking.noneHint} />
      )}
      {clusters.map((cluster) => (
        <ClusterTable
          key={cluster.cluster}
          cluster={cluster}
          errors={errors}
          busy={busy}
          onUnit={onUnit}
        />
      ))}
      <div className={styles.foot}>
        {furtherUnranked(report, messages).map((line) => (
          <p key={line} className={shared.quiet}>
            {line}
          </p>
        ))}
        <Button className={shared.fullWidth} disabledFocusable={busy} onClick={onOpen}>
          {ranking.open}
        </Button>
      </div>
    </>
  );
}
