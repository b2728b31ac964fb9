import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  link: { fontWeight: tokens.fontWeightSemibold, minHeight: '24px' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

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
    <div>
      {onGo ? (
        <Link as="button" className={styles.link} disabledFocusable={busy} onClick={onGo}>
          {name}
        </Link>
      ) : (
        <span className={styles.name}>{name}</span>
      )}
      <p className={shared.quiet}>{text}</p>
    </div>
  );
}
