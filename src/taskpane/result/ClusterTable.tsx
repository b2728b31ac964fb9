import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RankedUnit, ScoreReport } from '../../commands/resultReports';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { RankedRow } from './RankedRow';
import { barOf, clusterView, foundView, mostPoints } from './rankingView';
import { usePages } from './usePages';

const useStyles = makeStyles({
  cluster: { padding: '14px 16px 4px' },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
  },
  rankColumn: { width: '40px' },
  points: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  more: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', marginLeft: '-8px' },
  button: { height: 'auto', textAlign: 'left' },
});

export interface ClusterTableProps {
  readonly cluster: ScoreReport['clusters'][number];
  /** Those of its units that were searched for; null: nothing was. */
  readonly found: readonly RankedUnit[] | null;
  /** By unit, how many errors its figures have. */
  readonly errors: ReadonlyMap<string, number>;
  readonly busy: boolean;
  /** Explains a unit's result. */
  readonly onUnit: (unit: string) => void;
}

/** One cluster: its first ranks, all of its units, or those that were searched for. */
export function ClusterTable({ cluster, found, errors, busy, onUnit }: ClusterTableProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { ranking } = messages.pane;
  const title = useId();
  const { box, pages, onMore, onFew } = usePages();
  const { shown, more, few } = found
    ? foundView(found, pages, messages)
    : clusterView(cluster.ranked, pages, messages);
  const most = mostPoints(cluster.ranked);
  const columns = [
    [ranking.rank, styles.rankColumn],
    [ranking.unit, undefined],
    [ranking.points, styles.points],
  ] as const;
  return (
    <section ref={box} className={styles.cluster} aria-labelledby={title}>
      <h2 id={title} className={shared.sectionTitle}>
        {cluster.name}
      </h2>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            {columns.map(([heading, look]) => (
              <th key={heading} scope="col" className={mergeClasses(styles.head, look)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((ranked) => (
            <RankedRow
              key={ranked.unit}
              ranked={ranked}
              errors={errors.get(ranked.unit) ?? 0}
              percent={barOf(ranked.total, most)}
              busy={busy}
              onUnit={onUnit}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.more}>
        {more !== null && (
          <Button
            data-more
            className={styles.button}
            appearance="transparent"
            size="small"
            onClick={() => onMore(shown.length)}
          >
            {more}
          </Button>
        )}
        {few !== null && (
          <Button className={styles.button} appearance="transparent" size="small" onClick={onFew}>
            {few}
          </Button>
        )}
      </div>
    </section>
  );
}
