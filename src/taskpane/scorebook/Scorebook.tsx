import { Button, makeStyles } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useEffect, useRef } from 'react';
import { Explanation } from '../explanation/Explanation';
import { useMessages } from '../messagesContext';
import { FindingList } from '../result/FindingList';
import { filterFindings } from '../result/findingView';
import { Result } from '../result/Result';
import { runningText } from '../shell/announcement';
import { Empty } from '../shell/Empty';
import { Trouble } from '../shell/Trouble';
import type { Action } from '../state/actions';
import type { PaneControls } from '../state/usePane';
import { InjectedBar } from './InjectedBar';
import { RunBar } from './RunBar';

const useStyles = makeStyles({ bars: { padding: '0 16px 12px' } });

export interface ScorebookProps {
  readonly controls: PaneControls;
  readonly onCell: (sheet: string, address: string) => void;
}

/** The main screen: check, score and rank, and what came of it. */
export function Scorebook({ controls, onCell }: ScorebookProps) {
  const { state, run, dismiss } = controls;
  const { running, trouble, injected, scored, explained } = state;
  const styles = useStyles();
  const { pane } = useMessages();
  const { run: texts } = pane;
  const busy = running !== null;
  const isExplained = explained !== null;
  /** What an explanation was asked for with: the focus returns to it. */
  const opener = useRef<Element | null>(null);
  const wasExplained = useRef(false);
  useEffect(() => {
    const isOver = wasExplained.current && !isExplained;
    wasExplained.current = isExplained;
    if (isOver && opener.current instanceof HTMLElement) opener.current.focus();
  }, [isExplained]);
  const askFor = (action: Action) => {
    if (!isExplained) opener.current = document.activeElement;
    run(action);
  };
  const refused = trouble?.problem.code === 'planRefused' ? trouble.problem.findings : null;
  return (
    <>
      <RunBar
        running={running && runningText(running, pane)}
        onScore={() => {
          run({ kind: 'score' });
        }}
      />
      <Trouble controls={controls} className={styles.bars} />
      {injected && (
        <div className={styles.bars}>
          <InjectedBar
            report={injected}
            onDismiss={() => {
              dismiss('injected');
            }}
          />
        </div>
      )}
      {refused && (
        <FindingList findings={filterFindings(refused, null)} busy={busy} onCell={onCell} />
      )}
      {explained && (
        <Explanation
          key={explained.at.getTime()}
          report={explained.report}
          busy={busy}
          onCell={onCell}
          onSelected={() => {
            askFor({ kind: 'explain' });
          }}
          onBack={() => {
            dismiss('explained');
          }}
        />
      )}
      {scored && (
        // Hidden and not gone: the way back leads to the tab and the place that were left.
        <div hidden={isExplained}>
          <Result
            key={scored.at.getTime()}
            report={scored.report}
            at={scored.at}
            busy={busy}
            onCell={onCell}
            onExplain={() => {
              askFor({ kind: 'explain' });
            }}
            onUnit={(unit) => {
              askFor({ kind: 'explainUnit', unit });
            }}
            onSheet={(sheet) => {
              run({ kind: 'goToSheet', sheet });
            }}
          />
        </div>
      )}
      {!scored && !trouble && !busy && (
        <Empty
          icon={<ClipboardTaskListLtrRegular />}
          title={texts.notYetTitle}
          text={texts.notYet}
          action={
            <Button
              disabledFocusable={busy}
              onClick={() => {
                run({ kind: 'goToSheet', sheet: 'figures' });
              }}
            >
              {texts.openFigures}
            </Button>
          }
        />
      )}
    </>
  );
}
