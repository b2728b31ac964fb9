import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import type { ListedFinding } from './findingGroups';
import { findingText } from './findingView';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  item: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    gap: '10px',
    padding: '10px 16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  link: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  visited: {
    backgroundColor: house('chosen'),
    ':hover': { backgroundColor: house('chosen') },
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  icon: { display: 'flex', paddingTop: '2px' },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  cell: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
  },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
});

export interface FindingItemProps {
  readonly listed: ListedFinding;
  /** The one item of the list that Tab stops at. */
  readonly tabStop: boolean;
  readonly visited: boolean;
  readonly busy: boolean;
  /** It has the focus: Tab comes back to it. */
  readonly onStop: (id: string) => void;
  readonly onVisit: (listed: ListedFinding) => void;
}

/** One finding: whose, what, where; a press goes to its cell. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { listed, tabStop, visited, busy, onStop, onVisit } = props;
  const { finding, cell } = listed.located;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { subject, text } = findingText(finding, messages);
  const content = (
    <>
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <span className={styles.words}>
        <span className={styles.head}>
          <span className={styles.subject}>{subject}</span>
          {cell && (
            <span className={styles.cell}>
              {cell.sheet} {cell.address}
            </span>
          )}
        </span>
        <span className={styles.text}>{text}</span>
      </span>
    </>
  );
  if (!cell) return <div className={styles.item}>{content}</div>;
  return (
    <button
      type="button"
      data-finding={listed.id}
      tabIndex={tabStop ? 0 : -1}
      aria-current={visited ? 'location' : undefined}
      aria-disabled={busy}
      className={mergeClasses(
        shared.bare,
        shared.focusRing,
        styles.item,
        styles.link,
        visited && styles.visited,
      )}
      onFocus={() => {
        onStop(listed.id);
      }}
      onClick={() => {
        if (!busy) onVisit(listed);
      }}
    >
      {content}
    </button>
  );
});
