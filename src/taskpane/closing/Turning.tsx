import { useState } from 'react';
import type { TurnView } from '../../commands/closingReports';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { ConfirmForm } from './ConfirmForm';
import { DoubtList, pressFirstDoubt } from './DoubtList';
import { TurnFields } from './TurnFields';
import { isFaultless, likelyWay, noFaults, orderTyped, proposedTurn, turnFaults } from './turnForm';
import { turnConfirmed, turnDoubted, turnFindings } from './turningView';
import { TurnLists } from './TurnLists';
import { useAsking } from './useAsking';

export interface TurningProps {
  readonly controls: PaneControls;
  readonly view: TurnView;
}

/** What the new period is; then what becomes of this one, which has to be confirmed. */
export function Turning({ controls, view }: TurningProps) {
  const messages = useMessages();
  const { running, closing } = controls.state;
  const busy = running !== null;
  const [order, setOrder] = useState(() => proposedTurn(view, likelyWay(view)));
  const [isChosen, setChosen] = useState(false);
  const { isTried, isPutOff, onTry, onPutOff } = useAsking();
  const faults = turnFaults(order, view);
  const doubtful = closing.turned?.is === 'doubtful' && !isPutOff ? closing.turned : null;
  const asked = doubtful
    ? turnDoubted(doubtful, order.way, view, messages)
    : turnConfirmed(view, order, messages);
  const putOff = () => {
    onPutOff();
    setChosen(false);
  };
  const carryOut = (despite: boolean) => {
    onTry();
    if (!busy) controls.run({ kind: 'turnPeriod', order: { ...orderTyped(order), despite } });
  };
  const ways = {
    submit: () => carryOut(false),
    despite: () => carryOut(true),
    change: putOff,
    later: putOff,
    closeFirst: () => controls.run({ kind: 'openTool', tool: 'close' }),
    goToDoubt: pressFirstDoubt,
    goToUnits: () =>
      controls.run(
        view.lastDays
          ? { kind: 'goToCell', ...view.lastDays }
          : { kind: 'goToSheet', sheet: 'units' },
      ),
  };
  return (
    <ConfirmForm
      busy={busy}
      asked={isChosen ? asked : null}
      details={
        doubtful ? (
          <DoubtList controls={controls} findings={turnFindings(doubtful.review)} />
        ) : (
          <TurnLists view={view} order={orderTyped(order)} />
        )
      }
      onWay={(way) => ways[way]()}
      submit={messages.closing.turn.next}
      onSubmit={() => {
        onTry();
        if (!isFaultless(faults)) return;
        setChosen(true);
        // Meanwhile something may have been mended in the sheets.
        controls.run({ kind: 'refreshTurn' });
      }}
    >
      {!isChosen && (
        <TurnFields
          view={view}
          order={order}
          faults={isTried ? faults : noFaults}
          onOrder={setOrder}
        />
      )}
    </ConfirmForm>
  );
}
