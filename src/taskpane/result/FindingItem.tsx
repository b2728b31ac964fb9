import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import type { ListedFinding } from './findingGroups';
import { useFindingItemStyles } from './findingItemStyles';
import { findingText } from './findingView';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  visited: {
    backgroundColor: house('chosen'),
    ':hover': { backgroundColor: house('chosen') },
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  cell: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
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
  const frame = useFindingItemStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { subject, text } = findingText(finding, messages);
  const content = (
    <>
      <span className={frame.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <span className={frame.words}>
        <span className={styles.head}>
          <span className={styles.subject}>{subject}</span>
          {cell && (
            <span className={styles.cell}>
              {cell.sheet} {cell.address}
            </span>
          )}
        </span>
        <span className={frame.text}>{text}</span>
      </span>
    </>
  );
  if (!cell) return <div className={frame.item}>{content}</div>;
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
        frame.item,
        frame.link,
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
