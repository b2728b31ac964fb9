import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  SpinButton,
  tokens,
} from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { useState } from 'react';
import { meantNumber } from '../../checks/meantNumber';
import { sumDecimals } from '../../plan/decimals';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { type Dial, turned } from './dial';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  field: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  spin: { width: '100%', minWidth: 0, boxSizing: 'border-box' },
  back: { flexShrink: 0 },
  kinds: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
  },
});

export interface NumberDialProps {
  readonly dial: Dial;
  /** The number as it is tried. */
  readonly value: number;
  readonly onValue: (value: number) => void;
}

/** The number that a text can only mean; null where it is none, or might be another. */
function numberIn(text: string): number | null {
  const { meant } = meantNumber(text, { unitOfMeasure: '', mayBeNotApplicable: false });
  return typeof meant === 'number' ? meant : null;
}

/** The number that is tried, the one in the workbook, and the way back to it. */
export function NumberDial({ dial, value, onValue }: NumberDialProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const texts = messages.whatIf;
  const [isWrong, setIsWrong] = useState(false);
  const set = (number: number) => {
    setIsWrong(false);
    onValue(sumDecimals([number]));
  };
  const { by } = turned(dial, value);
  return (
    <div>
      <div className={styles.row}>
        <Field
          label={texts[dial.label]}
          className={styles.field}
          {...(isWrong && { validationState: 'error', validationMessage: texts.notANumber })}
        >
          <SpinButton
            className={styles.spin}
            value={value}
            displayValue={messages.number(value)}
            step={dial.step}
            min={dial.least}
            onChange={(_, data) => {
              // Arrows give a number; what was typed comes as a text, written as people here write it.
              const typed = data.value ?? numberIn(data.displayValue ?? '');
              if (typed === null) setIsWrong(true);
              else set(typed);
            }}
          />
        </Field>
        <Button
          className={styles.back}
          icon={<ArrowResetRegular />}
          disabledFocusable={by === 0}
          onClick={() => {
            set(dial.value);
          }}
        >
          {texts.back(dial.value)}
        </Button>
      </div>
      {dial.apart.length > 0 && (
        <p className={mergeClasses(shared.quiet, styles.kinds)}>
          {dial.apart.map(({ kind, value: from }) => (
            <span key={kind}>{texts.kindMove(kind, from, sumDecimals([from, by]))}</span>
          ))}
        </p>
      )}
    </div>
  );
}
