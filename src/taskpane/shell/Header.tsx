import { makeStyles, tokens } from '@fluentui/react-components';
import { StarFilled } from '@fluentui/react-icons/svg/star';
import { useEffect, useRef } from 'react';
import { LOW, oneLine } from '../theme/lowWindow';
import { house } from '../theme/themes';

const useStyles = makeStyles({
  header: {
    padding: '14px 16px 13px',
    [LOW]: { padding: '6px 16px 7px' },
    backgroundColor: house('headBackground'),
    color: house('headText'),
    borderBottom: `3px solid ${house('gold')}`,
  },
  eyebrow: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    // Excel lays a button of its own over the pane's upper right corner.
    paddingRight: tokens.spacingHorizontalXXXL,
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: house('headQuiet'),
  },
  star: { color: house('gold'), fontSize: '16px', flexShrink: 0 },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: '17px',
    lineHeight: '23px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    textWrap: 'pretty',
    [LOW]: {
      ...oneLine,
      marginTop: '1px',
      fontSize: tokens.fontSizeBase300,
      lineHeight: '19px',
    },
  },
  text: {
    margin: `${tokens.spacingVerticalSNudge} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: house('headQuiet'),
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0 0`,
    [LOW]: { marginTop: '3px' },
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface HeaderProps {
  readonly eyebrow: string;
  readonly title: string;
  readonly text?: string;
  readonly facts?: readonly string[];
  /** Another screen has come: its title takes the focus, so that a screen reader begins there. */
  readonly takesFocus: boolean;
}

/** The red head of every screen. */
export function Header({ eyebrow, title, text, facts, takesFocus }: HeaderProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header className={styles.header}>
      <div className={styles.eyebrow}>
        <StarFilled className={styles.star} aria-hidden />
        <span>{eyebrow}</span>
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.title} title={title}>
        {title}
      </h1>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {facts !== undefined && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
