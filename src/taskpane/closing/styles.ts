import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that the views about closing share. */
export const useClosingStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', paddingBottom: '16px' },
  /** Everything below the head. */
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 16px' },
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  plain: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
  facts: { margin: 0 },
  fact: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '12px',
    padding: '6px 0',
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
