import { Button, makeStyles } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useCallback } from 'react';
import { useMessages } from '../messagesContext';
import { FindingList } from '../result/FindingList';
import { filterFindings } from '../result/findingView';
import { Result } from '../result/Result';
import { runningText } from '../shell/announcement';
import { Empty } from '../shell/Empty';
import { Trouble } from '../shell/Trouble';
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
  const { running, trouble, injected, scored, whatIf } = state;
  const styles = useStyles();
  const { pane } = useMessages();
  const { run: texts } = pane;
  const busy = running !== null;
  const readForTrials = useCallback(() => {
    run({ kind: 'whatIf' });
  }, [run]);
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
      {scored && (
        <Result
          key={scored.at.getTime()}
          report={scored.report}
          at={scored.at}
          busy={busy}
          onCell={onCell}
          onSheet={(sheet) => {
            run({ kind: 'goToSheet', sheet });
          }}
          whatIf={whatIf}
          onReadForTrials={readForTrials}
        />
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
