import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { RefObject } from 'react';
import type { Board } from '../../../commands/exchangeReports';
import { ClosedWarning } from '../../closing/ClosedWarning';
import { useMessages } from '../../messagesContext';
import { runningText } from '../../shell/announcement';
import { News } from '../../shell/News';
import { Trouble } from '../../shell/Trouble';
import type { PaneControls } from '../../state/usePane';
import { useSharedStyles } from '../../theme/styles';
import { isUntouched } from '../exchangeTexts';
import { Sent } from '../Sent';
import { ViewHead } from '../../shell/ViewHead';
import { WorkProgress } from '../WorkProgress';
import { AfterCollecting } from './AfterCollecting';
import { BoardLead } from './BoardLead';
import { acceptClean, boardMood, unitsIn, sameFiles } from './boardView';
import { DecidedBar } from './DecidedBar';
import { FilePicker } from './FilePicker';
import { UnitList } from './UnitList';
import { UnknownForms } from './UnknownForms';
import { UnreadFiles } from './UnreadFiles';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px', paddingBottom: '16px' },
  padded: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 16px' },
  main: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

export interface BoardPanelProps {
  readonly board: Board;
  readonly back: string;
  readonly controls: PaneControls;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Files are held over the view. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onForm: (hash: string) => void;
  /** Sets an action going that opens another view, from which the focus comes back. */
  readonly askFor: PaneControls['run'];
}

/** All units and what came from them: choose files, take what is clean, see to the rest. */
export function BoardPanel(props: BoardPanelProps) {
  const { board, back, controls, heading, isOver, onFiles, onForm, askFor } = props;
  const { state, run, cancel, dismiss, putAside } = controls;
  const { exchange, running } = state;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { collecting } = messages.exchange;
  const busy = running !== null;
  const clean = acceptClean(board);
  const unknown = board.forms.filter((form) => form.state === 'unknownUnit');
  const received = unitsIn(board, 'received');
  // Also while another file of theirs waits; who was sent something back gets the mail that says why.
  const told = board.units.filter(({ isAnswerable }) => isAnswerable).map(({ code }) => code);
  const incomplete = board.units.filter(({ missing }) => missing > 0).length;
  const onUnits = () => {
    run({ kind: 'goToSheet', sheet: 'units' });
  };
  return (
    <>
      {exchange.decided && (
        <News>
          <DecidedBar
            decided={exchange.decided}
            busy={busy}
            onUndo={() => {
              run({ kind: 'undoDecision' });
            }}
            onScore={() => {
              run({ kind: 'score' });
            }}
            onDismiss={() => {
              dismiss('decided');
              heading.current?.focus();
            }}
          />
        </News>
      )}
      <div className={styles.panel}>
        <ViewHead
          back={back}
          title={collecting.title}
          about={collecting.summary(received.length, board.units.length)}
          onBack={() => {
            dismiss('view');
          }}
        />
        <div className={styles.padded}>
          <ClosedWarning scorebook={state.scorebook} />
          <FilePicker
            isMain={clean.length === 0}
            hasFiles={!isUntouched(board)}
            isOver={isOver}
            busy={busy}
            onFiles={onFiles}
          />
          {running && (
            <WorkProgress
              key={running.kind}
              text={runningText(running, messages) ?? ''}
              progress={exchange.progress}
              onCancel={running.kind === 'collect' || running.kind === 'receipts' ? cancel : null}
            />
          )}
          <Trouble controls={controls} />
          {exchange.sent && (
            <Sent
              sent={exchange.sent}
              busy={busy}
              onUnits={onUnits}
              onDismiss={() => {
                dismiss('sent');
                heading.current?.focus();
              }}
            />
          )}
          {sameFiles(board, collecting).map((line) => (
            <p key={line} className={shared.quiet}>
              {line}
            </p>
          ))}
          {clean.length > 0 && (
            <div className={styles.main}>
              <Button
                className={shared.fullWidth}
                appearance="primary"
                icon={<CheckmarkCircleRegular />}
                disabledFocusable={busy}
                onClick={() => {
                  run({ kind: 'decide', decisions: clean });
                }}
              >
                {collecting.acceptAll(clean.length)}
              </Button>
              <p className={shared.quiet}>{collecting.acceptHint}</p>
            </div>
          )}
        </div>
        {/* “Nothing read yet” would be said of files that are just being read. */}
        {running?.kind !== 'collect' && (
          <BoardLead mood={boardMood(board)} busy={busy} onUnits={onUnits} />
        )}
        {board.unread.length > 0 && <UnreadFiles unread={board.unread} onTakeOff={putAside} />}
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
              confirmable={told.length}
              incomplete={incomplete}
              received={received.length}
              units={board.units.length}
              busy={busy}
              onReceipts={() => {
                run({ kind: 'receipts', units: told });
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
      </div>
    </>
  );
}
