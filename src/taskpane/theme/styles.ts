import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that several parts of the pane share. */
export const useSharedStyles = makeStyles({
  /** There for screen readers only. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  /** What can be clicked and is no Fluent control. */
  focusRing: {
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  /** A button that looks like what it holds. */
  bare: {
    border: 'none',
    padding: 0,
    margin: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
  sectionTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fullWidth: { width: '100%', maxWidth: 'none' },
  /** A view that lies over the home screen, and everything in it below its head. */
  toolView: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
  toolBody: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL}`,
    minWidth: 0,
  },
  /** Parts of an answer below one another. */
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  /** One of the things that a tool does: its title, its words, its button. */
  toolPart: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalMNudge,
    minWidth: 0,
  },
  /** What is made stays in reach below warnings and long lists, across a padding of 16 px. */
  makeBar: {
    position: 'sticky',
    bottom: 0,
    // Above Fluent's check boxes.
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: '0 -16px',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 360px)': { position: 'static' },
  },
});
