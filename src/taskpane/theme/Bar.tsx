import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { house } from './themes';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    // High contrast takes backgrounds away: the track keeps its outline, the bar its colour.
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  plain: { backgroundColor: tokens.colorCompoundBrandBackground },
  good: { backgroundColor: house('goodInk') },
  bad: { backgroundColor: house('errorInk') },
  quiet: { backgroundColor: tokens.colorNeutralForeground4 },
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

export interface BarProps {
  /** How much of the track is filled, 0 to 100. */
  readonly percent: number;
  /** Where the target stands, 0 to 100; null: none is drawn. */
  readonly mark?: number | null;
  readonly tone?: 'plain' | 'good' | 'bad' | 'quiet';
}

/** A small bar beside a number that says the same: screen readers pass it by. */
export function Bar({ percent, mark = null, tone = 'plain' }: BarProps) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      <div className={mergeClasses(styles.bar, styles[tone])} style={{ width: `${percent}%` }} />
      {mark !== null && (
        // At an end of the track all of it stays on the track.
        <div className={styles.mark} style={{ left: `clamp(1px, ${mark}%, 100% - 1px)` }} />
      )}
    </div>
  );
}
