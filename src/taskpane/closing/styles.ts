import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that the views about closing share. */
export const useClosingStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  plain: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  facts: { margin: 0 },
  fact: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  value: {
    margin: '0 0 0 auto',
    minWidth: 0,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: 'nowrap',
    userSelect: 'all',
  },
});
