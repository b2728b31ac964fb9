import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TargetLine } from '../../commands/resultReports';
import { useMessages } from '../messagesContext';
import { Bar } from '../theme/Bar';
import { useSharedStyles } from '../theme/styles';
import { TargetStateIcon } from './TargetStateIcon';
import { targetView } from './targetView';

const useStyles = makeStyles({
  item: {
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalMNudge}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalSNudge, alignItems: 'flex-start' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  numbers: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  result: { fontWeight: tokens.fontWeightSemibold },
  demanded: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

const tones = { reached: 'good', short: 'bad', open: 'quiet' } as const;

export interface TargetItemProps {
  readonly line: TargetLine;
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
}

/** One target of the plan: what it demands, what the units come to together, and the difference as a bar. */
export function TargetItem({ line, busy, onCell }: TargetItemProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { targets } = messages.pane;
  const { result, demanded, bar, mark } = targetView(line, messages);
  const { cell, state, name, criterion } = line;
  return (
    <button
      type="button"
      className={mergeClasses(shared.bare, shared.focusRing, styles.item)}
      aria-disabled={busy || cell === null}
      onClick={() => {
        if (!busy && cell) onCell(cell.sheet, cell.address);
      }}
    >
      <span className={styles.head}>
        <TargetStateIcon state={state} />
        <span className={styles.name}>{`${criterion}. ${name}`}</span>
      </span>
      <span className={styles.numbers}>
        <span>
          <span className={shared.unseen}>{`${targets[state]}. `}</span>
          <span className={styles.result}>{result}</span>
        </span>
        <span className={styles.demanded}>{targets.demanded(demanded)}</span>
      </span>
      {bar !== null && <Bar percent={bar} mark={mark} tone={tones[state]} />}
    </button>
  );
}
