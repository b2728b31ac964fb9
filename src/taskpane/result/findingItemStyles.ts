import { makeStyles, tokens } from '@fluentui/react-components';

/** The frame that a finding and a bundle of findings have in common: a mark, and words beside it. */
export const useFindingItemStyles = makeStyles({
  item: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    gap: tokens.spacingHorizontalMNudge,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  link: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  icon: { display: 'flex', paddingTop: tokens.spacingVerticalXXS },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
});
