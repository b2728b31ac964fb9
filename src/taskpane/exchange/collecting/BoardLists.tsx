import type { RefObject } from 'react';
import type { Board } from '../../../commands/exchangeReports';
import type { PaneControls } from '../../state/usePane';
import { AfterCollecting } from './AfterCollecting';
import { BoardLead } from './BoardLead';
import { boardMood, filledCounts, replies } from './boardView';
import { ForeignForms } from './ForeignForms';
import { UnitList } from './UnitList';
import { UnknownForms } from './UnknownForms';
import { UnreadFiles } from './UnreadFiles';

export interface BoardListsProps {
  readonly board: Board;
  readonly controls: PaneControls;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onForm: (hash: string) => void;
  /** Sets an action going that opens another view, from which the focus comes back. */
  readonly askFor: PaneControls['run'];
}

/** What there is to see to, unit by unit, and what can be done once the forms are in. */
export function BoardLists({ board, controls, heading, onForm, askFor }: BoardListsProps) {
  const { state, run, putAside } = controls;
  const { running } = state;
  const busy = running !== null;
  const unknown = board.forms.filter((form) => form.state === 'unknownUnit');
  const reply = replies(board);
  return (
    <>
      {/* “Nothing read yet” would be said of files that are just being read. */}
      {running?.kind !== 'collect' && (
        <BoardLead
          mood={boardMood(board)}
          busy={busy}
          onUnits={() => {
            run({ kind: 'goToSheet', sheet: 'units' });
          }}
        />
      )}
      {board.unread.length > 0 && <UnreadFiles unread={board.unread} onTakeOff={putAside} />}
      <ForeignForms board={board} />
      {unknown.length > 0 && (
        <UnknownForms
          board={board}
          forms={unknown}
          busy={busy}
          onUnit={(hash, unit) => {
            run({ kind: 'chooseUnit', hash, unit });
          }}
          onForget={(hash) => {
            run({ kind: 'forget', hash });
          }}
        />
      )}
      {board.units.length > 0 && (
        <>
          <UnitList board={board} heading={heading} onForm={onForm} />
          <AfterCollecting
            replies={reply.units.length}
            isAgain={reply.isAgain}
            incomplete={board.units.filter(({ missing }) => missing > 0).length}
            filled={filledCounts(board)}
            errors={state.scored?.report.counts.error ?? 0}
            busy={busy}
            onReceipts={() => {
              run({ kind: 'receipts', units: reply.units });
            }}
            onRemind={() => {
              const whom = { by: 'incomplete' } as const;
              askFor({ kind: 'openSending', preset: { kind: 'reminders', whom } });
            }}
            onExport={(as) => {
              run({ kind: 'exportUpward', as });
            }}
          />
        </>
      )}
    </>
  );
}
