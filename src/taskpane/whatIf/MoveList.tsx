import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownFilled } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpFilled } from '@fluentui/react-icons/svg/arrow-up';
import { SubtractFilled } from '@fluentui/react-icons/svg/subtract';
import type { ReactNode } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import type { MoveLine, MovesView } from './moveView';

const useStyles = makeStyles({
  cluster: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: 'flex', flexShrink: 0, paddingTop: tokens.spacingVerticalXXS, fontSize: '16px' },
  up: { color: house('goodInk') },
  down: { color: house('errorInk') },
  level: { color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  numbers: { fontVariantNumeric: 'tabular-nums' },
});

const arrows: Readonly<Record<MoveLine['direction'], ReactNode>> = {
  up: <ArrowUpFilled />,
  down: <ArrowDownFilled />,
  level: <SubtractFilled />,
};

export interface MoveListProps {
  readonly view: MovesView;
  /** The names of the clusters by code; null where there is one only. */
  readonly clusterName: ((code: string) => string) | null;
}

/** The units whose rank or band would change, cluster by cluster. */
export function MoveList({ view, clusterName }: MoveListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useMessages().whatIf;
  return (
    <>
      {view.clusters.map(({ cluster, moves }) => (
        <div key={cluster}>
          {clusterName && (
            <h3 className={mergeClasses(shared.sectionTitle, styles.cluster)}>
              {clusterName(cluster)}
            </h3>
          )}
          <ul aria-label={clusterName?.(cluster) ?? texts.moves} className={styles.list}>
            {moves.map((move) => (
              <MoveItem key={move.unit} move={move} />
            ))}
          </ul>
        </div>
      ))}
      {view.hidden > 0 && <p className={shared.quiet}>{texts.hidden(view.hidden)}</p>}
    </>
  );
}

function MoveItem({ move }: { readonly move: MoveLine }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[move.direction])} aria-hidden>
        {arrows[move.direction]}
      </span>
      <div className={styles.words}>
        <div className={styles.line}>
          <span className={styles.name}>{move.name}</span>
          <span className={styles.numbers}>{move.rank}</span>
        </div>
        <div className={mergeClasses(shared.quiet, styles.line)}>
          <span className={styles.numbers}>{move.points}</span>
          <span>{move.places}</span>
        </div>
        {move.band !== '' && <div className={shared.quiet}>{move.band}</div>}
      </div>
    </li>
  );
}
