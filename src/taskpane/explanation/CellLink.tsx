import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSharedStyles } from '../theme/styles';
import type { CellLine } from './pointView';

const useStyles = makeStyles({
  line: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    padding: '7px 16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  link: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  right: { flexShrink: 0, maxWidth: '50%', textAlign: 'right', overflowWrap: 'anywhere' },
  value: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  cell: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface CellLinkProps {
  readonly line: CellLine;
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
}

/** What stands in a cell; a press goes there. */
export function CellLink({ line, busy, onCell }: CellLinkProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { cell, label, value } = line;
  const content = (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.right}>
        {value !== '' && <span className={styles.value}>{value}</span>}
        {cell && (
          <span className={styles.cell}>
            {cell.sheet} {cell.address}
          </span>
        )}
      </span>
    </>
  );
  if (!cell) return <div className={styles.line}>{content}</div>;
  return (
    <button
      type="button"
      aria-disabled={busy}
      className={mergeClasses(shared.bare, shared.focusRing, styles.line, styles.link)}
      onClick={() => {
        if (!busy) onCell(cell.sheet, cell.address);
      }}
    >
      {content}
    </button>
  );
}
