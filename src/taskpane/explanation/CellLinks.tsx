import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSharedStyles } from '../theme/styles';
import { CellLink, type CellLinkProps } from './CellLink';
import type { CellLine } from './pointView';

const useStyles = makeStyles({
  title: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface CellLinksProps extends Omit<CellLinkProps, 'line'> {
  readonly title: string;
  readonly lines: readonly CellLine[];
}

/** Cells under a title. */
export function CellLinks({ title, lines, ...link }: CellLinksProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.title}>
        <h3 id={id} className={shared.sectionTitle}>
          {title}
        </h3>
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {lines.map((line) => (
          <li key={line.key} className={styles.row}>
            <CellLink line={line} {...link} />
          </li>
        ))}
      </ul>
    </section>
  );
}
