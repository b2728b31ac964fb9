import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ScoreReport } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { Bar } from '../theme/Bar';
import { house } from '../theme/themes';
import { UnitErrors } from './UnitErrors';
import { barOf, mostPoints, RANKING_PAGE, rankedShown } from './rankingView';

const useStyles = makeStyles({
  cluster: { padding: '14px 16px 4px' },
  table: {
    width: '100%',
    marginTop: '4px',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    padding: '4px 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
  },
  cell: {
    padding: '6px 0',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  rankColumn: { width: '40px' },
  rank: {
    display: 'inline-block',
    minWidth: '22px',
    height: '22px',
    lineHeight: '20px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  first: {
    backgroundColor: house('gold'),
    color: house('goldText'),
    border: `1px solid ${house('gold')}`,
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    ':hover': { textDecorationLine: 'underline' },
  },
  band: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { padding: '5px 0 3px' },
  more: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', marginLeft: '-8px' },
  button: { height: 'auto', textAlign: 'left' },
  points: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export interface ClusterTableProps {
  readonly cluster: ScoreReport['clusters'][number];
  /** By unit, how many errors its figures have. */
  readonly errors: ReadonlyMap<string, number>;
  readonly busy: boolean;
  /** Explains a unit's result. */
  readonly onUnit: (unit: string) => void;
}

/** One cluster: its first ranks, or all of its units. */
export function ClusterTable({ cluster, errors, busy, onUnit }: ClusterTableProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { ranking, explain, findings } = messages.pane;
  const title = useId();
  const [pages, setPages] = useState(0);
  const { ranked } = cluster;
  const shown = rankedShown(ranked, pages);
  const most = mostPoints(ranked);
  const hidden = ranked.length - shown.length;
  const box = useRef<HTMLElement>(null);
  // The button that was pressed is gone: reading goes on with the first unit that came, or with what
  // shows them again.
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  }, [pages]);
  const onPages = (next: number) => {
    wanted.current =
      next > pages ? `tbody tr:nth-child(${shown.length + 1}) button` : '[data-more]';
    setPages(next);
  };
  return (
    <section ref={box} className={styles.cluster} aria-labelledby={title}>
      <h2 id={title} className={shared.sectionTitle}>
        {cluster.name}
      </h2>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.rankColumn)}>
              {ranking.rank}
            </th>
            <th scope="col" className={styles.head}>
              {ranking.unit}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.points)}>
              {ranking.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ unit, name, rank, total, band }) => (
            <tr key={unit}>
              <td className={styles.cell}>
                <span className={mergeClasses(styles.rank, rank === 1 && styles.first)}>
                  {messages.number(rank)}
                </span>
              </td>
              <th scope="row" className={styles.cell}>
                <button
                  type="button"
                  className={mergeClasses(shared.bare, shared.focusRing, styles.name)}
                  aria-label={explain.whyUnit(name)}
                  title={explain.whyUnit(name)}
                  aria-disabled={busy}
                  onClick={() => {
                    if (!busy) onUnit(unit);
                  }}
                >
                  {name}
                </button>
                {band !== '' && <span className={styles.band}>{band}</span>}
                <UnitErrors count={errors.get(unit) ?? 0} />
                <div className={styles.bar}>
                  <Bar percent={barOf(total, most)} />
                </div>
              </th>
              <td className={mergeClasses(styles.cell, styles.points)}>{messages.points(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.more}>
        {hidden > 0 && (
          <Button
            data-more
            className={styles.button}
            appearance="transparent"
            size="small"
            onClick={() => {
              onPages(pages + 1);
            }}
          >
            {ranked.length <= RANKING_PAGE
              ? ranking.all(ranked.length)
              : findings.more(Math.min(RANKING_PAGE, hidden))}
          </Button>
        )}
        {pages > 0 && (
          <Button
            className={styles.button}
            appearance="transparent"
            size="small"
            onClick={() => {
              onPages(0);
            }}
          >
            {ranking.few}
          </Button>
        )}
      </div>
    </section>
  );
}
