import { Button, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Undoable } from '../../commands/remembered';
import { useMessages } from '../messagesContext';
import { SearchField } from '../shell/SearchField';
import { type Grouping, groupings } from './findingGroups';
import { undoText } from '../shell/undoText';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalMNudge}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  search: { flexGrow: 1, minWidth: '96px', flexBasis: 0 },
  grouping: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    minWidth: 0,
    maxWidth: '100%',
  },
  label: { flexShrink: 0 },
  /** As wide as the word that is mostly chosen: a longer one is cut short. */
  select: { width: '104px' },
});

export interface FindingToolsProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  /** How many cells can be put right without a choice. */
  readonly repairable: number;
  /** What the next undoing takes back. */
  readonly undoable: Undoable | null;
  readonly busy: boolean;
  readonly onRepairAll: () => void;
  readonly onUndo: () => void;
}

/** Search, arrangement, and what can be done about all findings at once. */
export function FindingTools(props: FindingToolsProps) {
  const { search, onSearch, grouping, onGrouping, repairable, undoable, busy } = props;
  const styles = useStyles();
  const { pane, undo } = useMessages();
  const { findings } = pane;
  const grouped = useId();
  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        <SearchField
          className={styles.search}
          label={findings.search}
          hint={findings.searchHint}
          value={search}
          onSearch={onSearch}
        />
        <div className={styles.grouping}>
          <Label className={styles.label} size="small" htmlFor={grouped}>
            {findings.groupBy}
          </Label>
          <Select
            id={grouped}
            className={styles.select}
            size="small"
            value={grouping}
            onChange={(_, { value }) => {
              onGrouping(value as Grouping);
            }}
          >
            {groupings.map((by) => (
              <option key={by} value={by}>
                {findings.groupings[by]}
              </option>
            ))}
          </Select>
        </div>
      </div>
      {(repairable > 1 || undoable) && (
        <div className={styles.line}>
          {repairable > 1 && (
            <Button size="small" disabledFocusable={busy} onClick={props.onRepairAll}>
              {findings.repairAll(repairable)}
            </Button>
          )}
          {undoable && (
            <Button size="small" disabledFocusable={busy} onClick={props.onUndo}>
              {undoText(undoable, undo)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
