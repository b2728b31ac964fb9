import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { type PeriodFaults, type TypedPeriod, withKind } from './periodForm';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalMNudge,
    // A fault below one field does not move the field beside it.
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1' },
  /** Inputs must not be wider than half of a narrow pane. */
  input: { minWidth: 0, width: '100%' },
});

const kinds = ['quarter', 'half', 'year'] as const;

export interface PeriodFieldsProps {
  readonly period: TypedPeriod;
  readonly faults: PeriodFaults;
  readonly onPeriod: (period: TypedPeriod) => void;
}

/** The new period as it is proposed and can be changed. */
export function PeriodFields({ period, faults, onPeriod }: PeriodFieldsProps) {
  const styles = useStyles();
  const { turn } = useMessages().closing;
  const field = (key: 'label' | 'code' | 'start' | 'end') => {
    const fault = faults[key];
    return (
      <Field
        className={key === 'label' ? styles.wide : undefined}
        label={turn[key]}
        {...(fault ? { validationMessage: turn[fault] } : {})}
      >
        <Input
          className={styles.input}
          value={period[key]}
          maxLength={100}
          onChange={(_, { value }) => {
            onPeriod({ ...period, [key]: value });
          }}
        />
      </Field>
    );
  };
  return (
    <div className={styles.fields}>
      {field('label')}
      {field('code')}
      <Field label={turn.kind}>
        <Select
          className={styles.input}
          value={period.kind}
          onChange={(_, { value }) => {
            const kind = kinds.find((one) => one === value);
            if (kind) onPeriod(withKind(period, kind));
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {turn.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {field('start')}
      {field('end')}
    </div>
  );
}
