import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { RefObject } from 'react';
import type { Board } from '../../../commands/exchangeReports';
import { ClosedWarning } from '../../closing/ClosedWarning';
import { useMessages } from '../../messagesContext';
import { runningText } from '../../shell/announcement';
import { Trouble } from '../../shell/Trouble';
import type { PaneControls } from '../../state/usePane';
import { undoText } from '../../shell/undoText';
import { useSharedStyles } from '../../theme/styles';
import { isUntouched } from '../exchangeTexts';
import { Sent } from '../Sent';
import { WorkProgress } from '../WorkProgress';
import { acceptClean, sameFiles } from './boardView';
import { FilePicker } from './FilePicker';
import { justReadText } from './justRead';

const useStyles = makeStyles({
  padded: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  undo: { alignSelf: 'flex-start' },
  news: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge },
});

export interface BoardTopProps {
  readonly board: Board;
  readonly controls: PaneControls;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Files are held over the view. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Choosing files, what is under way, what was made, and taking all that is clean. */
export function BoardTop({ board, controls, heading, isOver, onFiles }: BoardTopProps) {
  const { state, run, cancel, dismiss } = controls;
  const { exchange, running, undoable } = state;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { collecting } = messages.exchange;
  const busy = running !== null;
  const clean = acceptClean(board);
  const news = justReadText(board, exchange.chosen, messages.exchange);
  return (
    <div className={styles.padded}>
      <ClosedWarning scorebook={state.scorebook} />
      <FilePicker
        isMain={clean.length === 0}
        hasFiles={!isUntouched(board)}
        isOver={isOver}
        busy={busy}
        onFiles={onFiles}
      />
      {news !== '' && <p className={styles.news}>{news}</p>}
      {running && (
        <WorkProgress
          key={running.kind}
          text={runningText(running, messages) ?? ''}
          progress={exchange.progress}
          onCancel={exchange.progress && !exchange.progress.isFinal ? cancel : null}
        />
      )}
      <Trouble controls={controls} />
      {exchange.sent && (
        <Sent
          sent={exchange.sent}
          busy={busy}
          onUnits={() => {
            run({ kind: 'goToSheet', sheet: 'units' });
          }}
          onDismiss={() => {
            dismiss('sent');
            heading.current?.focus();
          }}
        />
      )}
      {undoable?.what === 'forms' && !exchange.decided && (
        <Button
          className={styles.undo}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            run({ kind: 'undoDecision' });
          }}
        >
          {undoText(undoable, messages.undo)}
        </Button>
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
  );
}
