import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { TurnDoubts, TurnOrder, TurnView } from '../../commands/closingReports';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { turnLists } from './closingView';
import { Notice } from './Notice';
import { PeriodFields } from './PeriodFields';
import { periodFaults, periodTyped, proposedTurn } from './periodForm';
import { useClosingStyles } from './styles';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: '8px' },
  check: { marginLeft: '-8px' },
});

const ways = ['next', 'newYear'] as const;

export interface TurningProps {
  readonly controls: PaneControls;
  readonly view: TurnView;
}

/** What the new period is, and what becomes of this one. */
export function Turning({ controls, view }: TurningProps) {
  const own = useStyles();
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { turn } = messages.closing;
  const { running, closing } = controls.state;
  const busy = running !== null;
  const [order, setOrder] = useState(() => proposedTurn(view, 'next'));
  const [isAsked, setAsked] = useState(false);
  const [isPutOff, setPutOff] = useState(false);
  const faults = periodFaults(order.period);
  const doubts = closing.turned?.is === 'doubtful' && !isPutOff ? closing.turned.doubts : null;
  const lists = turnLists(view, order, messages);
  const submit = (despite: boolean) => {
    setAsked(true);
    setPutOff(false);
    if (Object.keys(faults).length > 0 || busy) return;
    controls.run({
      kind: 'turnPeriod',
      order: { ...order, period: periodTyped(order.period), despite },
    });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(doubts !== null);
      }}
    >
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
        faults={isAsked ? faults : {}}
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
      <div className={mergeClasses(styles.section, own.lists)}>
        {(['kept', 'moved', 'emptied'] as const).map((what) => (
          <div key={what}>
            <h3 className={shared.sectionTitle}>{turn[what]}</h3>
            <ul className={styles.list}>
              {lists[what].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {!view.closed && !doubts && (
        <Notice intent="warning" title={turn.notClosed(view.period.label)}>
          <p className={styles.plain}>{turn.notClosedNext}</p>
        </Notice>
      )}
      {doubts ? (
        <Doubts
          doubts={doubts}
          period={view.period}
          busy={busy}
          onPutOff={() => {
            setPutOff(true);
          }}
        />
      ) : (
        <>
          <p className={mergeClasses(shared.quiet)}>{turn.save}</p>
          <Button
            className={mergeClasses(shared.fullWidth)}
            type="submit"
            appearance="primary"
            disabledFocusable={busy}
          >
            {order.period.label.trim() === ''
              ? turn.submitPlain
              : turn.submit(order.period.label.trim())}
          </Button>
        </>
      )}
    </form>
  );
}

interface DoubtsProps {
  readonly doubts: TurnDoubts;
  readonly period: TurnOrder['period'];
  readonly busy: boolean;
  readonly onPutOff: () => void;
}

/** What speaks against the turn; the form's own button goes on all the same. */
function Doubts({ doubts, period, busy, onPutOff }: DoubtsProps) {
  const styles = useClosingStyles();
  const { turn } = useMessages().closing;
  const lines = [
    ...(doubts.notClosed ? [`${turn.notClosed(period.label)}. ${turn.notClosedNext}`] : []),
    ...(doubts.noFigures ? [turn.noFigures(period.label)] : []),
    ...(doubts.differing > 0 ? [turn.differing(doubts.differing)] : []),
    turn.save,
  ];
  return (
    <>
      <Notice intent="warning" title={turn.doubtful} takesFocus>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {turn.despite}
        </Button>
        <Button disabledFocusable={busy} onClick={onPutOff}>
          {turn.notYet}
        </Button>
      </div>
    </>
  );
}
