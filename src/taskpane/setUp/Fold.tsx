import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../theme/styles';
import { useFoldStyles } from './useFoldStyles';

export interface FoldProps {
  readonly title: string;
  /** How much is in it. */
  readonly count: string;
  readonly children: ReactNode;
}

/** A part that is folded in until somebody wants it. */
export function Fold({ title, count, children }: FoldProps) {
  const styles = useFoldStyles();
  const shared = useSharedStyles();
  return (
    <details className={styles.fold}>
      <summary className={mergeClasses(styles.summary, shared.focusRing)}>
        <span className={styles.words}>{title}</span>
        <span className={styles.count}>{count}</span>
      </summary>
      {children}
    </details>
  );
}
