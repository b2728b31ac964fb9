import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Board } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useFocusBack } from '../../scorebook/useFocusBack';
import { useEscape } from '../../shell/useEscape';
import type { PaneControls } from '../../state/usePane';
import { topView } from '../exchangeState';
import { useFocusAfterWork } from '../useFocusAfterWork';
import { BoardPanel } from './BoardPanel';
import { FormPanel } from './FormPanel';
import { useDropped } from './useDropped';

const useStyles = makeStyles({ view: { minHeight: '320px' } });

export interface CollectingProps {
  readonly board: Board;
  readonly back: string;
  readonly controls: PaneControls;
}

/** Returned forms: the board of all units, or one form beside the scorebook. */
export function Collecting({ board, back, controls }: CollectingProps) {
  const { state, run, dismiss } = controls;
  const { exchange, running } = state;
  const styles = useStyles();
  const { title } = useMessages().exchange.collecting;
  const [opened, setOpened] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const busy = running !== null;
  const form = board.forms.find(({ hash }) => hash === opened) ?? null;
  const askFor = useFocusBack(topView(exchange) !== 'collecting', run);
  const onFiles = useCallback(
    (files: readonly File[]) => {
      // How far the reading is shows on the board.
      setOpened(null);
      run({ kind: 'collect', files });
    },
    [run],
  );
  const { isOver, handlers } = useDropped(busy, onFiles);

  // A form that was decided on is done with: the list says what comes next.
  const { decided } = exchange;
  const [seen, setSeen] = useState(decided);
  if (decided !== seen) {
    setSeen(decided);
    if (decided) setOpened(null);
  }

  const isOpened = form !== null;
  const leave = useCallback(() => {
    if (isOpened) setOpened(null);
    else dismiss('view');
  }, [isOpened, dismiss]);
  useEscape(topView(exchange) === 'collecting', leave);
  const wasOpened = useRef(false);
  useEffect(() => {
    const isOver = wasOpened.current && !isOpened;
    wasOpened.current = isOpened;
    if (!isOver) return;
    // The line may have left the list with what was decided.
    const line = opener.current?.isConnected === true ? opener.current : heading.current;
    if (line instanceof HTMLElement) line.focus();
  }, [isOpened]);
  const focusList = useCallback(() => {
    heading.current?.focus();
  }, []);
  useFocusAfterWork(busy, focusList);

  return (
    <section className={styles.view} aria-label={title} {...handlers}>
      {form && (
        <FormPanel
          key={form.hash}
          form={form}
          board={board}
          controls={controls}
          onBack={() => {
            setOpened(null);
          }}
          onForm={setOpened}
          onDecide={(decision) => {
            run({ kind: 'decide', decisions: [decision] });
          }}
          onForget={() => {
            run({ kind: 'forget', hash: form.hash });
          }}
        />
      )}
      <div hidden={isOpened}>
        <BoardPanel
          board={board}
          back={back}
          controls={controls}
          heading={heading}
          isOver={isOver}
          onFiles={onFiles}
          onForm={(hash) => {
            opener.current = document.activeElement;
            setOpened(hash);
          }}
          askFor={askFor}
        />
      </div>
    </section>
  );
}
