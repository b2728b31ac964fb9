import { Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { TurnView } from '../../commands/closingReports';
import { useMessages } from '../messagesContext';
import { DocumentFields } from './DocumentFields';
import { Notice } from '../shell/Notice';
import { PeriodFields } from './PeriodFields';
import { useClosingStyles } from './styles';
import { proposedTurn, type TurnFaults, type TypedTurn } from './turnForm';

const useStyles = makeStyles({ check: { marginLeft: '-8px' } });

const ways = ['next', 'newYear'] as const;

export interface TurnFieldsProps {
  readonly view: TurnView;
  readonly order: TypedTurn;
  readonly faults: TurnFaults;
  readonly onOrder: (order: TypedTurn) => void;
}

/** What the new period is, as it is proposed and can be changed. */
export function TurnFields({ view, order, faults, onOrder }: TurnFieldsProps) {
  const own = useStyles();
  const styles = useClosingStyles();
  const { turn } = useMessages().closing;
  return (
    <>
      <Field label={turn.way}>
        <RadioGroup
          value={order.way}
          onChange={(_, { value }) => {
            const way = ways.find((one) => one === value);
            if (way) onOrder(proposedTurn(view, way));
          }}
        >
          {ways.map((way) => (
            <Radio key={way} value={way} label={turn.ways[way]} />
          ))}
        </RadioGroup>
      </Field>
      <PeriodFields
        period={order.period}
        faults={faults.period}
        onPeriod={(period) => onOrder({ ...order, period })}
      />
      {order.document && (
        <DocumentFields
          document={order.document}
          faults={faults.document}
          onDocument={(document) => onOrder({ ...order, document })}
        />
      )}
      {view.typed.pledges > 0 && (
        <Checkbox
          className={own.check}
          label={turn.keepPledges}
          checked={order.keepPledges}
          onChange={(_, { checked }) => onOrder({ ...order, keepPledges: checked === true })}
        />
      )}
      {!view.closed && (
        <Notice intent="warning" title={turn.notClosed(view.period.label)}>
          <p className={styles.plain}>{turn.notClosedNext}</p>
        </Notice>
      )}
    </>
  );
}
