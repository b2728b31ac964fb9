import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { DeliveryWay } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import type { SendChoice } from './sendingView';

const useStyles = makeStyles({
  what: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  kinds: { marginLeft: '-8px', flexWrap: 'wrap' },
  /** Below the label of the check box that it is about. */
  hint: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalSNudge,
    paddingLeft: tokens.spacingHorizontalXXXL,
    paddingBottom: tokens.spacingVerticalSNudge,
  },
  options: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
});

export interface WhatToSendProps {
  readonly choice: SendChoice;
  readonly way: DeliveryWay;
  /** Whether any unit has an address: without one it is said where to enter them. */
  readonly hasAddresses: boolean;
  readonly busy: boolean;
  readonly onChoice: (choice: SendChoice) => void;
  readonly onAddresses: () => void;
}

/** Forms or reminders, with drafts or without, with figures or blank. */
export function WhatToSend(props: WhatToSendProps) {
  const { choice, way, hasAddresses, busy, onChoice, onAddresses } = props;
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
          {!hasAddresses && !choice.withDrafts && (
            <div className={styles.hint}>
              <p className={shared.quiet}>{sending.noAddresses}</p>
              <Button size="small" disabledFocusable={busy} onClick={onAddresses}>
                {sending.enterAddresses}
              </Button>
            </div>
          )}
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
