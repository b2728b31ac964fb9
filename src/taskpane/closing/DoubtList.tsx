import { makeStyles } from '@fluentui/react-components';
import type { LocatedFinding } from '../../commands/resultReports';
import { useMessages } from '../messagesContext';
import { groupFindings } from '../result/findingGroups';
import { FindingList } from '../result/FindingList';
import { filterFindings } from '../result/findingView';
import type { PaneControls } from '../state/usePane';

const useStyles = makeStyles({
  /** Its lines have the pane's margins of their own. */
  list: { margin: '0 -16px' },
});

export interface DoubtListProps {
  readonly controls: PaneControls;
  readonly findings: readonly LocatedFinding[];
}

/** The findings behind what is asked: a press on one leads to its cell, as on the home screen. */
export function DoubtList({ controls, findings }: DoubtListProps) {
  const styles = useStyles();
  const messages = useMessages();
  if (findings.length === 0) return null;
  return (
    <div className={styles.list} data-doubts>
      <FindingList
        groups={groupFindings(filterFindings(findings, null), 'severity', messages)}
        busy={controls.state.running !== null}
        onCell={(sheet, address) => {
          controls.run({ kind: 'goToCell', sheet, address });
        }}
        mending={null}
      />
    </div>
  );
}

/** Goes to the first of them, as a press on it does. */
export function pressFirstDoubt(): void {
  const first = document.querySelector<HTMLElement>('[data-doubts] [data-finding]');
  first?.focus();
  first?.click();
}
