import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../../messagesContext';
import { News } from '../../shell/News';
import { ViewHead } from '../../shell/ViewHead';
import { BoardLists, type BoardListsProps } from './BoardLists';
import { BoardTop, type BoardTopProps } from './BoardTop';
import { receivedCount } from './boardView';
import { DecidedBar } from './DecidedBar';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
  },
});

export interface BoardPanelProps extends BoardTopProps, BoardListsProps {
  readonly back: string;
}

/** All units and what came from them: choose files, take what is clean, see to the rest. */
export function BoardPanel(props: BoardPanelProps) {
  const { board, back, controls, heading, isOver, onFiles, onForm, askFor } = props;
  const { state, run, dismiss } = controls;
  const { exchange, running } = state;
  const styles = useStyles();
  const { collecting } = useMessages().exchange;
  return (
    <>
      {exchange.decided && (
        <News>
          <DecidedBar
            decided={exchange.decided}
            busy={running !== null}
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
          {...(board.units.length > 0 && {
            about: collecting.summary(receivedCount(board), board.units.length),
          })}
          onBack={() => {
            dismiss('view');
          }}
        />
        <BoardTop {...{ board, controls, heading, isOver, onFiles }} />
        <BoardLists {...{ board, controls, heading, onForm, askFor }} />
      </div>
    </>
  );
}
