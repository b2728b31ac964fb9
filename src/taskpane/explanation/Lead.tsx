import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  lead: {
    padding: `0 ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  points: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface LeadProps {
  readonly title: string;
  readonly about: string;
  readonly points: string;
  /** Another explanation has come: its title takes the focus, so that a screen reader begins there. */
  readonly takesFocus: boolean;
}

/** Whose and which points are explained, and how many they are. */
export function Lead({ title, about, points, takesFocus }: LeadProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.lead}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <span className={styles.points}>{points}</span>
      </div>
      <p className={shared.quiet}>{about}</p>
    </div>
  );
}
