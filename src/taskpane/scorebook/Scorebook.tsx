import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ExchangeViews } from '../exchange/ExchangeViews';
import { Explanation } from '../explanation/Explanation';
import { useMessages } from '../messagesContext';
import { groupFindings } from '../result/findingGroups';
import { FindingList } from '../result/FindingList';
import { filterFindings } from '../result/findingView';
import { News } from '../shell/News';
import { Trouble } from '../shell/Trouble';
import { isCovered } from '../state/isCovered';
import type { PaneControls } from '../state/usePane';
import { LOW } from '../theme/lowWindow';
import { ToolView } from '../tools/ToolView';
import { ExchangeEntry } from './ExchangeEntry';
import { InjectedBar } from './InjectedBar';
import { MendedBar } from './MendedBar';
import { NothingScored } from './NothingScored';
import { PlanToWrite } from './PlanToWrite';
import { RunBar } from './RunBar';
import { ScoredResult } from './ScoredResult';
import { useFocusBack } from './useFocusBack';

const useStyles = makeStyles({
  bars: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  // In a low window the ranking of a trial is worth more than how many sheets there are.
  yields: { [LOW]: { display: 'none' } },
});

export interface ScorebookProps {
  readonly controls: PaneControls;
  readonly onCell: (sheet: string, address: string) => void;
}

/** The main screen: check, score and rank, and what came of it. */
export function Scorebook({ controls, onCell }: ScorebookProps) {
  const { state, run, dismiss } = controls;
  const { running, trouble, injected, scored, mended, explained } = state;
  const covered = isCovered(state);
  const styles = useStyles();
  const messages = useMessages();
  const busy = running !== null;
  // What somebody types on the way is looked at and told below.
  const isToWrite = state.scorebook?.isUnwritten === true && !scored?.isRun && explained === null;
  const askFor = useFocusBack(explained !== null || covered, run);
  const refused = trouble?.problem.code === 'planRefused' ? trouble.problem.findings : null;
  const mendedBar = mended && (
    <MendedBar
      mended={mended}
      busy={busy}
      onUndo={() => {
        run(
          mended.what === 'accepted'
            ? { kind: 'withdraw', finding: mended.finding }
            : { kind: 'undo' },
        );
      }}
      onDismiss={() => {
        dismiss('mended');
      }}
    />
  );
  // Wherever the findings were scrolled to when their button was pressed.
  const news = (mended ?? trouble) && (
    <>
      <Trouble controls={controls} />
      {mendedBar}
    </>
  );
  return (
    <>
      {/* A view over the home screen has a main button and a progress bar of its own. */}
      <RunBar
        isHidden={covered}
        controls={controls}
        onScore={() => {
          run({ kind: 'score' });
        }}
        news={news}
      />
      <div hidden={covered}>
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
          undoable={state.undoable}
          onUndo={() => {
            run({ kind: 'undo' });
          }}
        />
      </div>
      {injected && !covered && (
        <div className={mergeClasses(styles.bars, scored?.isRun && styles.yields)}>
          <InjectedBar
            report={injected}
            busy={busy}
            onRemove={() => {
              askFor({ kind: 'openRemoval' });
            }}
            onDismiss={() => {
              dismiss('injected');
            }}
          />
        </div>
      )}
      {mended && covered && <News>{mendedBar}</News>}
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
      {isToWrite && !covered && (
        <PlanToWrite
          busy={busy}
          onSheet={(sheet) => {
            run({ kind: 'goToSheet', sheet });
          }}
        />
      )}
      {scored && !refused && (
        // Hidden and not gone: the way back leads to the tab and the place that were left.
        <div hidden={explained !== null || covered}>
          <ScoredResult {...{ controls, scored, onCell, askFor }} />
        </div>
      )}
      {!scored && !trouble && !busy && !covered && !isToWrite && (
        <NothingScored
          units={state.scorebook?.units ?? 0}
          onFigures={() => {
            run({ kind: 'goToEntry' });
          }}
          onUnits={() => {
            askFor({ kind: 'openTool', tool: 'setUp' });
          }}
        />
      )}
    </>
  );
}
