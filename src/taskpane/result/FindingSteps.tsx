import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useMessages } from '../messagesContext';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  position: { minWidth: '48px', textAlign: 'center' },
});

export interface FindingStepsProps {
  /** Which one of how many is looked at, in words; blank: none yet. */
  readonly position: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly busy: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** Leads from one finding's cell to the next, without going back to the list. */
export function FindingSteps({ position, isFirst, isLast, busy, onStep }: FindingStepsProps) {
  const styles = useStyles();
  const { findings } = useMessages().pane;
  return (
    <div className={styles.steps}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={findings.previous}
        title={findings.previous}
        disabledFocusable={busy || isFirst}
        onClick={() => {
          onStep(-1);
        }}
      />
      <span className={styles.position}>{position}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={findings.next}
        title={findings.next}
        disabledFocusable={busy || isLast}
        onClick={() => {
          onStep(1);
        }}
      />
    </div>
  );
}
