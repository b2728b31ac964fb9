import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Progress } from '../../commands/exchangeReports';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  work: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  /** A long file name must not make the pane jump. */
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minHeight: tokens.lineHeightBase200,
  },
  cancel: { flexShrink: 0 },
});

export interface WorkProgressProps {
  readonly text: string;
  readonly progress: Progress | null;
  /** Null where the work cannot be called off. */
  readonly onCancel: (() => void) | null;
}

/** Long work with what it is at, how far it is, and the way to call it off. */
export function WorkProgress({ text, progress, onCancel }: WorkProgressProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { exchange, pane } = useMessages();
  const label = useId();
  const box = useRef<HTMLDivElement>(null);
  // It may begin below the fold, and it is what tells that the click was heard.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [cancelled, setCancelled] = useState(false);
  const at = progress?.stage ? pane.run.stages[progress.stage] : progress?.name;
  const counted = progress ? exchange.progress(progress.done, progress.of) : '';
  return (
    <div ref={box} className={styles.work}>
      <div className={styles.line}>
        <span className={styles.words}>
          <span id={label}>{text}</span> <span className={styles.count}>{counted}</span>
        </span>
        {onCancel && (
          <Button
            className={styles.cancel}
            size="small"
            disabledFocusable={cancelled}
            onClick={() => {
              setCancelled(true);
              onCancel();
            }}
          >
            {cancelled ? exchange.cancelling : exchange.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        thickness="large"
        aria-labelledby={label}
        aria-valuetext={progress ? `${counted} ${at ?? ''}` : undefined}
        {...(progress && progress.of > 0 ? { value: progress.done, max: progress.of } : {})}
      />
      <p className={mergeClasses(shared.quiet, styles.name)}>{at}</p>
    </div>
  );
}
