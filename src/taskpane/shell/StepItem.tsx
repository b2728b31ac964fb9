import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '22px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  link: { fontWeight: tokens.fontWeightSemibold, minHeight: '24px' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Things to do one after the other: an item each. */
export function StepList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ol className={styles.list}>{children}</ol>;
}

export interface StepItemProps {
  readonly name: string;
  readonly text: string;
  readonly busy: boolean;
  /** Leads there; null: there is no way yet. */
  readonly onGo: (() => void) | null;
}

/** A thing to do, what it is, and the way there. */
export function StepItem({ name, text, busy, onGo }: StepItemProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <li>
      {onGo ? (
        <Link as="button" className={styles.link} disabledFocusable={busy} onClick={onGo}>
          {name}
        </Link>
      ) : (
        <span className={styles.name}>{name}</span>
      )}
      <p className={shared.quiet}>{text}</p>
    </li>
  );
}
