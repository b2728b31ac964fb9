import { makeStyles, tokens } from '@fluentui/react-components';

/** What folds in: a line that says what is in it, and what is. */
export const useFoldStyles = makeStyles({
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '[open] > summary::before': { content: "'⌄'" },
  },
  summary: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    justifyContent: 'space-between',
    // The ring of the focus keeps clear of the words, which stand where all others begin and end.
    margin: '0 -6px',
    padding: `${tokens.spacingVerticalS} 6px`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '::-webkit-details-marker': { display: 'none' },
    '::before': {
      content: "'›'",
      flexShrink: 0,
      width: '10px',
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground2,
    },
  },
  words: { flexGrow: 1, minWidth: 0 },
  count: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: '0 0 0 18px', listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});
