import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import { useState } from 'react';
import type { ScoreReport } from '../../commands/resultReports';
import { useMessages } from '../messagesContext';
import { Empty } from '../shell/Empty';
import { FilterChips } from '../theme/FilterChips';
import { useSharedStyles } from '../theme/styles';
import { TargetItem } from './TargetItem';
import { TargetStateIcon } from './TargetStateIcon';
import { targetCounts, targetsShown, targetStates, type TargetState } from './targetView';

const useStyles = makeStyles({
  targets: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalMNudge,
    padding: '14px 16px 16px',
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface TargetsTabProps {
  readonly targets: ScoreReport['targets'];
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
  readonly onOpen: () => void;
}

/** How the plan's own targets stand over all units. */
export function TargetsTab({ targets, busy, onCell, onOpen }: TargetsTabProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { pane } = useMessages();
  const texts = pane.targets;
  const [only, setOnly] = useState<TargetState | null>(null);
  if (targets.length === 0) return <Empty icon={<TargetArrowRegular />} title={texts.none} />;
  const counts = targetCounts(targets);
  return (
    <div className={styles.targets}>
      <div>
        <h2 className={shared.sectionTitle}>{texts.summary(counts.reached, targets.length)}</h2>
        <p className={shared.quiet}>{texts.hint}</p>
      </div>
      <FilterChips
        label={texts.filter}
        className={styles.chips}
        keys={targetStates}
        counts={counts}
        only={only}
        onOnly={setOnly}
        icon={(state) => <TargetStateIcon state={state} />}
        words={texts.chips}
      />
      <ul className={styles.list} aria-label={texts.title}>
        {targetsShown(targets, only).map((line) => (
          <li key={line.criterion} className={styles.line}>
            <TargetItem line={line} busy={busy} onCell={onCell} />
          </li>
        ))}
      </ul>
      <Button className={shared.fullWidth} disabledFocusable={busy} onClick={onOpen}>
        {texts.show}
      </Button>
    </div>
  );
}
