import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import { useMemo } from 'react';
import type { ScoreReport } from '../../commands/resultReports';
import { useMessages } from '../messagesContext';
import { SearchField } from '../shell/SearchField';
import { Empty } from '../shell/Empty';
import { useSharedStyles } from '../theme/styles';
import { ClusterTable } from './ClusterTable';
import { errorsByUnit, foundIn, isSearched } from './rankingView';
import { foundUnranked, furtherUnranked } from './unrankedView';

const useStyles = makeStyles({
  search: { display: 'flex', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  input: { flexGrow: 1 },
  none: { padding: '14px 16px 0' },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

export interface RankingTabProps {
  readonly report: ScoreReport;
  /** What was typed to find a unit. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly busy: boolean;
  readonly onUnit: (unit: string) => void;
  readonly onOpen: () => void;
}

/** The first ranks of each cluster; where there are many units, those that are searched for. */
export function RankingTab(props: RankingTabProps) {
  const { report, search, onSearch, busy, onUnit, onOpen } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { units, pane } = messages;
  const { ranking } = pane;
  const errors = useMemo(() => errorsByUnit(report), [report]);
  const found = useMemo(() => foundIn(report, search), [report, search]);
  const all = report.clusters.filter(({ ranked }) => ranked.length > 0);
  const clusters = found?.clusters ?? all.map((cluster) => ({ cluster, found: null }));
  const unranked = found ? foundUnranked(found, messages) : furtherUnranked(report, messages);
  return (
    <>
      {isSearched(report) && (
        <div className={styles.search}>
          <SearchField
            className={styles.input}
            label={units.search}
            value={search}
            onSearch={onSearch}
          />
        </div>
      )}
      {found && clusters.length === 0 && unranked.length === 0 && (
        <p role="status" className={mergeClasses(shared.quiet, styles.none)}>
          {units.noneFound}
        </p>
      )}
      {all.length === 0 && (
        <Empty icon={<TrophyRegular />} title={ranking.none} text={ranking.noneHint} />
      )}
      {clusters.map(({ cluster, found: those }) => (
        <ClusterTable
          key={those ? `${cluster.cluster} ${search}` : cluster.cluster}
          cluster={cluster}
          found={those}
          errors={errors}
          busy={busy}
          onUnit={onUnit}
        />
      ))}
      <div className={styles.foot}>
        {unranked.map((line) => (
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
