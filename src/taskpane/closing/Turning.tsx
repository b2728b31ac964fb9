import { Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { TurnReport, TurnView } from '../../commands/closingReports';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { turnDoubtLines, turnFindings } from './closingView';
import { type Asked, ConfirmForm, useAsking } from './ConfirmForm';
import { DoubtList, pressFirstDoubt } from './DoubtList';
import { Notice } from './Notice';
import { PeriodFields } from './PeriodFields';
import { periodFaults, periodTyped, proposedTurn } from './periodForm';
import { useClosingStyles } from './styles';
import { TurnLists } from './TurnLists';

const useStyles = makeStyles({ check: { marginLeft: '-8px' } });

const ways = ['next', 'newYear'] as const;

export interface TurningProps {
  readonly controls: PaneControls;
  readonly view: TurnView;
}

type Doubtful = Extract<TurnReport, { is: 'doubtful' }>;

/** What the new period is; then what becomes of this one, which has to be confirmed. */
export function Turning({ controls, view }: TurningProps) {
  const own = useStyles();
  const styles = useClosingStyles();
  const messages = useMessages();
  const { turn } = messages.closing;
  const { running, closing } = controls.state;
  const busy = running !== null;
  const [order, setOrder] = useState(() => proposedTurn(view, 'next'));
  const [isChosen, setChosen] = useState(false);
  const { isTried, isPutOff, onTry, onPutOff } = useAsking();
  const faults = periodFaults(order.period);
  const label = order.period.label.trim();
  const later = {
    label: turn.notYet,
    onPress: () => {
      onPutOff();
      setChosen(false);
    },
  };
  const carryOut = (despite: boolean) => () => {
    onTry();
    if (busy) return;
    const period = periodTyped(order.period);
    controls.run({ kind: 'turnPeriod', order: { ...order, period, despite } });
  };

  const confirm: Asked = {
    intent: 'info',
    title: turn.confirm(label),
    lines: [turn.span(order.period.start, order.period.end), turn.save, turn.undoable],
    details: <TurnLists view={view} order={{ ...order, period: periodTyped(order.period) }} />,
    main: { label: turn.submit(label), onPress: carryOut(false) },
    others: [{ ...later, label: turn.change }],
  };
  const doubting = ({ doubts, review }: Doubtful): Asked => {
    const findings = turnFindings(review);
    const closeFirst = {
      label: turn.closeFirst,
      onPress: () => {
        controls.run({ kind: 'openTool', tool: 'close' });
      },
    };
    const goToDoubt = { label: turn.goToDoubt, onPress: pressFirstDoubt };
    const canGo = findings.some(({ cell }) => cell !== null);
    const safe = doubts.notClosed ? closeFirst : canGo ? goToDoubt : later;
    return {
      intent: 'warning',
      title: turn.doubtful,
      lines: [...turnDoubtLines(doubts, view.period.label, messages), turn.save],
      details: <DoubtList controls={controls} findings={findings} />,
      main: safe,
      others: [
        { label: turn.despite, onPress: carryOut(true) },
        ...(safe === later ? [] : [later]),
      ],
    };
  };
  const doubtful = closing.turned?.is === 'doubtful' && !isPutOff ? closing.turned : null;
  return (
    <ConfirmForm
      busy={busy}
      asked={isChosen ? (doubtful ? doubting(doubtful) : confirm) : null}
      submit={turn.next}
      onSubmit={() => {
        onTry();
        if (Object.keys(faults).length === 0) setChosen(true);
      }}
    >
      {!isChosen && (
        <>
          <Field label={turn.way}>
            <RadioGroup
              value={order.way}
              onChange={(_, { value }) => {
                const way = ways.find((one) => one === value);
                if (way) setOrder(proposedTurn(view, way));
              }}
            >
              {ways.map((way) => (
                <Radio key={way} value={way} label={turn.ways[way]} />
              ))}
            </RadioGroup>
          </Field>
          <PeriodFields
            period={order.period}
            faults={isTried ? faults : {}}
            onPeriod={(period) => {
              setOrder({ ...order, period });
            }}
          />
          {view.typed.pledges > 0 && (
            <Checkbox
              className={own.check}
              label={turn.keepPledges}
              checked={order.keepPledges}
              onChange={(_, { checked }) => {
                setOrder({ ...order, keepPledges: checked === true });
              }}
            />
          )}
          {!view.closed && (
            <Notice intent="warning" title={turn.notClosed(view.period.label)}>
              <p className={styles.plain}>{turn.notClosedNext}</p>
            </Notice>
          )}
        </>
      )}
    </ConfirmForm>
  );
}
