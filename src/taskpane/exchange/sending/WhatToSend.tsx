import { Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { DeliveryWay } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import type { SendChoice } from './sendingView';

const useStyles = makeStyles({
  what: { display: 'flex', flexDirection: 'column', gap: '2px' },
  kinds: { marginLeft: '-8px', flexWrap: 'wrap' },
  options: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
});

export interface WhatToSendProps {
  readonly choice: SendChoice;
  readonly way: DeliveryWay;
  readonly onChoice: (choice: SendChoice) => void;
}

/** Forms or reminders, with drafts or without, with figures or blank. */
export function WhatToSend({ choice, way, onChoice }: WhatToSendProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { sending } = useMessages().exchange;
  return (
    <div className={styles.what}>
      <Field label={sending.what}>
        <RadioGroup
          className={styles.kinds}
          layout="horizontal"
          value={choice.kind}
          onChange={(_, { value }) => {
            onChoice({ ...choice, kind: value === 'reminders' ? 'reminders' : 'forms' });
          }}
        >
          <Radio value="forms" label={sending.forms} />
          <Radio value="reminders" label={sending.reminders} />
        </RadioGroup>
      </Field>
      {choice.kind === 'forms' ? (
        <div className={styles.options}>
          <Checkbox
            label={way === 'download' ? sending.withDrafts : sending.withList}
            checked={choice.withDrafts}
            onChange={(_, { checked }) => {
              onChoice({ ...choice, withDrafts: checked === true });
            }}
          />
          <Checkbox
            label={sending.withFigures}
            checked={choice.withFigures}
            onChange={(_, { checked }) => {
              onChoice({ ...choice, withFigures: checked === true });
            }}
          />
        </div>
      ) : (
        <p className={shared.quiet}>{sending.remindersHint}</p>
      )}
    </div>
  );
}
