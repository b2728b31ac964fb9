import { Button, makeStyles } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useCallback, useMemo } from 'react';
import { topView } from '../exchange/exchangeState';
import { ExchangeViews } from '../exchange/ExchangeViews';
import { Explanation } from '../explanation/Explanation';
import { useMessages } from '../messagesContext';
import type { Mending } from '../result/FindingActions';
import { groupFindings } from '../result/findingGroups';
import { FindingList } from '../result/FindingList';
import { filterFindings } from '../result/findingView';
import { Result } from '../result/Result';
import { runningText } from '../shell/announcement';
import { Empty } from '../shell/Empty';
import { News } from '../shell/News';
import { Trouble } from '../shell/Trouble';
import type { PaneControls } from '../state/usePane';
import { ToolView } from '../tools/ToolView';
import { ExchangeEntry } from './ExchangeEntry';
import { InjectedBar } from './InjectedBar';
import { MendedBar } from './MendedBar';
import { RunBar } from './RunBar';
import { useFocusBack } from './useFocusBack';

const useStyles = makeStyles({ bars: { padding: '0 16px 12px' } });

export interface ScorebookProps {
  readonly controls: PaneControls;
  readonly onCell: (sheet: string, address: string) => void;
}

/** What can be done about findings, as actions of the pane. */
function mendingBy(run: PaneControls['run']): Mending {
  return {
    onRepair: (choices) => {
      run({ kind: 'repairCells', choices });
    },
    onAccept: (finding, reason) => {
      run({ kind: 'accept', finding, reason });
    },
    onCell: (sheet, address) => {
      run({ kind: 'goToCell', sheet, address });
    },
  };
}

/** The main screen: check, score and rank, and what came of it. */
export function Scorebook({ controls, onCell }: ScorebookProps) {
  const { state, run, dismiss } = controls;
  const { running, trouble, injected, scored, mended, repairs, whatIf, explained } = state;
  const isCovered = state.tool !== null || topView(state.exchange) !== null;
  const styles = useStyles();
  const messages = useMessages();
  const { run: texts } = messages.pane;
  const onUndo = useCallback(() => {
    run({ kind: 'undo' });
  }, [run]);
  const mending = useMemo(() => mendingBy(run), [run]);
  const busy = running !== null;
  const readForTrials = useCallback(() => {
    run({ kind: 'whatIf' });
  }, [run]);
  const askFor = useFocusBack(explained !== null || isCovered, run);
  const refused = trouble?.problem.code === 'planRefused' ? trouble.problem.findings : null;
  const mendedBar = mended && (
    <MendedBar
      mended={mended}
      busy={busy}
      onUndo={onUndo}
      onDismiss={() => {
        dismiss('mended');
      }}
    />
  );
  return (
    <>
      {/* A view over the home screen has a main button and a progress bar of its own. */}
      <RunBar
        isHidden={isCovered}
        running={running && runningText(running, messages)}
        onScore={() => {
          run({ kind: 'score' });
        }}
        news={mendedBar}
      />
      <div hidden={isCovered}>
        <ExchangeEntry
          busy={busy}
          onSend={() => {
            askFor({ kind: 'openSending', preset: null });
          }}
          onCollect={() => {
            askFor({ kind: 'openCollecting' });
          }}
          onTool={(tool) => {
            askFor({ kind: 'openTool', tool });
          }}
        />
      </div>
      {/* In a view trouble is told where the button was that met it. */}
      {!isCovered && <Trouble controls={controls} className={styles.bars} />}
      {injected && !isCovered && (
        <div className={styles.bars}>
          <InjectedBar
            report={injected}
            onDismiss={() => {
              dismiss('injected');
            }}
          />
        </div>
      )}
      {mended && isCovered && <News>{mendedBar}</News>}
      {refused && (
        <FindingList
          groups={groupFindings(filterFindings(refused, null), 'severity', messages)}
          busy={busy}
          onCell={onCell}
          mending={null}
        />
      )}
      <ExchangeViews
        controls={controls}
        onOrigin={() => {
          askFor({ kind: 'origin' });
        }}
      />
      <ToolView controls={controls} />
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
      {scored && !refused && (
        // Hidden and not gone: the way back leads to the tab and the place that were left.
        <div hidden={explained !== null || isCovered}>
          <Result
            key={scored.at.getTime()}
            report={scored.report}
            at={scored.at}
            asRanking={scored.asRanking ?? false}
            isRun={scored.isRun}
            busy={busy}
            onCell={onCell}
            onExplain={() => {
              askFor({ kind: 'explain' });
            }}
            onOrigin={() => {
              askFor({ kind: 'origin' });
            }}
            onUnit={(unit) => {
              askFor({ kind: 'explainUnit', unit });
            }}
            onSheet={(sheet) => {
              run({ kind: 'goToSheet', sheet });
            }}
            undoable={mended?.what === 'repaired' ? 0 : (repairs.at(-1) ?? 0)}
            mending={mending}
            onUndo={onUndo}
            onWithdraw={(finding) => {
              run({ kind: 'withdraw', finding });
            }}
            whatIf={whatIf}
            onReadForTrials={readForTrials}
          />
        </div>
      )}
      {!scored && !trouble && !busy && !isCovered && (
        <Empty
          icon={<ClipboardTaskListLtrRegular />}
          title={texts.notYetTitle}
          text={texts.notYet}
          action={
            <Button
              disabledFocusable={busy}
              onClick={() => {
                run({ kind: 'goToEntry' });
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
