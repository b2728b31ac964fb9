import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { repairOf } from '../../checks/repairs';
import type { Choice } from '../../commands/reports';
import type { LocatedFinding } from '../../commands/resultReports';
import { useMessages } from '../messagesContext';
import { AcceptForm } from './AcceptForm';
import { valueShown } from './findingView';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalSNudge,
    padding: '0 16px 10px 42px',
  },
});

/** What can be done about findings. */
export interface Mending {
  readonly onRepair: (choices: readonly Choice[]) => void;
  readonly onAccept: (finding: LocatedFinding['finding'], reason: string) => void;
  /** Goes to the other cell that a finding compares its own with. */
  readonly onCell: (sheet: string, address: string) => void;
}

export interface FindingActionsProps {
  readonly located: LocatedFinding;
  readonly busy: boolean;
  /** Whether Tab stops here: only at the item that it stops at. */
  readonly tabStop: boolean;
  /** Accepting is offered where the cell was looked at first. */
  readonly visited: boolean;
  readonly mending: Mending;
}

/** A finding's ways out: the value that was meant, or a reason why it may stay. */
export function FindingActions(props: FindingActionsProps) {
  const { located, busy, tabStop, visited, mending } = props;
  const styles = useStyles();
  const messages = useMessages();
  const { findings: texts } = messages.pane;
  const [accepting, setAccepting] = useState(false);
  const { finding, cell } = located;
  const repair = cell && repairOf(finding);
  const values = repair?.values ?? [];
  const acceptable = visited && finding.severity === 'warning';
  if (values.length === 0 && !acceptable) return null;
  const closed = visited && finding.code === 'closed.differs' ? finding.values : null;
  const label = repair?.isCertain ? texts.repair : texts.choose;
  const button = { size: 'small', tabIndex: tabStop ? 0 : -1, disabledFocusable: busy } as const;
  if (accepting) {
    return (
      <AcceptForm
        busy={busy}
        onAccept={(reason) => {
          mending.onAccept(finding, reason);
        }}
        onCancel={() => {
          setAccepting(false);
        }}
      />
    );
  }
  return (
    <div className={styles.actions}>
      {values.map((value) => (
        <Button
          key={String(value)}
          {...button}
          onClick={() => {
            mending.onRepair([{ located, value }]);
          }}
        >
          {value === '' ? texts.clear : label(valueShown(value, messages))}
        </Button>
      ))}
      {closed && (
        <Button
          {...button}
          onClick={() => {
            mending.onCell(closed.sheet, closed.address);
          }}
        >
          {messages.closing.closedCell}
        </Button>
      )}
      {acceptable && (
        <Button
          {...button}
          onClick={() => {
            setAccepting(true);
          }}
        >
          {texts.accept}
        </Button>
      )}
    </div>
  );
}
