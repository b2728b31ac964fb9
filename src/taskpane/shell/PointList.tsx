import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { house } from '../theme/themes';

const useStyles = makeStyles({
  points: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: 'none',
  },
  point: { display: 'flex', gap: tokens.spacingHorizontalMNudge, alignItems: 'flex-start' },
  icon: { fontSize: '20px', flexShrink: 0, color: house('goodInk') },
});

export interface PointListProps {
  readonly points: readonly { readonly icon: ReactNode; readonly text: string }[];
}

/** A few sentences, each with its picture. */
export function PointList({ points }: PointListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.points}>
      {points.map(({ icon, text }) => (
        <li key={text} className={styles.point}>
          <span className={styles.icon} aria-hidden>
            {icon}
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
