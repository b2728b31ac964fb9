import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import type { PointLine } from './unitView';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: '7px 16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  code: {
    flexShrink: 0,
    minWidth: '28px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  need: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  points: {
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  more: {
    flexShrink: 0,
    alignSelf: 'center',
    fontSize: '16px',
    marginRight: '-4px',
    color: tokens.colorNeutralForeground3,
  },
  short: { fontWeight: tokens.fontWeightSemibold, color: house('errorInk') },
});

export interface PointLinesProps {
  readonly lines: readonly PointLine[];
  readonly labelledBy: string;
  readonly onPoint: (criterion: string) => void;
}

/** Criteria with their points; a press explains one. */
export function PointLines({ lines, labelledBy, onPoint }: PointLinesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <ul className={styles.list} aria-labelledby={labelledBy}>
      {lines.map(({ code, name, points, need, isShort }) => (
        <li key={code} className={styles.row}>
          <button
            type="button"
            data-criterion={code}
            className={mergeClasses(shared.bare, shared.focusRing, styles.line)}
            onClick={() => {
              onPoint(code);
            }}
          >
            <span className={styles.code}>{code}</span>
            <span className={styles.name}>
              {name}
              {need !== null && <span className={styles.need}>{need}</span>}
            </span>
            <span className={mergeClasses(styles.points, isShort && styles.short)}>{points}</span>
            <ChevronRightRegular className={styles.more} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
