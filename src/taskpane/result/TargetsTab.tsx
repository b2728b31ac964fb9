import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import type { ScoreReport } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { Empty } from '../shell/Empty';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import { allTargets, targetShares, targetStates } from './targetShares';

const useStyles = makeStyles({
  targets: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '14px 16px 16px' },
  summary: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { display: 'flex', gap: '2px', height: '10px' },
  part: {
    minWidth: '4px',
    borderRadius: tokens.borderRadiusSmall,
    // The colours say nothing that the numbers below do not; high contrast keeps them apart.
    forcedColorAdjust: 'none',
  },
  reached: { backgroundColor: house('goodInk') },
  short: { backgroundColor: house('errorInk') },
  open: { backgroundColor: tokens.colorNeutralForeground4 },
  numbers: { margin: 0, display: 'flex', flexDirection: 'column' },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '5px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  dot: { width: '10px', height: '10px' },
  term: { flexGrow: 1 },
  number: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface TargetsTabProps {
  readonly targets: ScoreReport['targets'];
  readonly busy: boolean;
  readonly onOpen: () => void;
}

/** How the plan's own targets stand over all units. */
export function TargetsTab({ targets, busy, onOpen }: TargetsTabProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const texts = messages.pane.targets;
  const all = allTargets(targets);
  if (all === 0) return <Empty icon={<TargetArrowRegular />} title={texts.none} />;
  return (
    <div className={styles.targets}>
      <div>
        <h2 className={shared.sectionTitle}>{texts.title}</h2>
        <p className={shared.quiet}>{texts.hint}</p>
        <p className={styles.summary}>{texts.summary(targets.reached, all)}</p>
      </div>
      <div className={styles.bar} aria-hidden>
        {targetShares(targets).map(({ state, percent }) => (
          <div
            key={state}
            className={mergeClasses(styles.part, styles[state])}
            style={{ flexGrow: percent, flexBasis: 0 }}
          />
        ))}
      </div>
      <dl className={styles.numbers}>
        {targetStates.map((state) => (
          <div key={state} className={styles.line}>
            <span className={mergeClasses(styles.part, styles.dot, styles[state])} aria-hidden />
            <dt className={styles.term}>{texts[state]}</dt>
            <dd className={styles.number}>{messages.number(targets[state])}</dd>
          </div>
        ))}
      </dl>
      <Button className={shared.fullWidth} disabledFocusable={busy} onClick={onOpen}>
        {texts.show}
      </Button>
    </div>
  );
}
