import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  SpinButton,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { AwardChoice, PrintView } from '../../commands/printReports';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { PrintSection } from './PrintSection';

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  radio: { marginLeft: '-8px' },
});

const MOST = 99;

/** Phụ lục: from a band on, or the first ones of each cluster. */
export function AnnexSection({
  controls,
  view,
}: {
  readonly controls: PaneControls;
  readonly view: PrintView;
}) {
  const styles = useStyles();
  const texts = useMessages().printing.annex;
  const [by, setBy] = useState<AwardChoice['by']>('band');
  const [chosen, setBand] = useState('');
  const [count, setCount] = useState(3);
  // A band may have been renamed since.
  const band = view.bands.includes(chosen) ? chosen : (view.bands[0] ?? '');
  const choice: AwardChoice = by === 'band' ? { by, band } : { by, count };
  return (
    <PrintSection
      controls={controls}
      title={texts.title}
      about={texts.about}
      button={texts.button}
      obstacle={null}
      order={{ what: 'annex', choice }}
    >
      <Field label={texts.whom} className={styles.field}>
        <RadioGroup
          className={styles.radio}
          value={by}
          onChange={(_, { value }) => {
            setBy(value === 'first' ? 'first' : 'band');
          }}
        >
          <Radio value="band" label={texts.byBand} />
          <Radio value="first" label={texts.byFirst} />
        </RadioGroup>
      </Field>
      {by === 'band' ? (
        <Field label={texts.band} className={styles.field}>
          <Select
            value={band}
            onChange={(_, { value }) => {
              setBand(value);
            }}
          >
            {view.bands.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Field label={texts.count} className={styles.field}>
          <SpinButton
            value={count}
            min={1}
            max={MOST}
            onChange={(_, { value, displayValue }) => {
              const typed = value ?? Number(displayValue);
              if (Number.isInteger(typed)) setCount(Math.min(MOST, Math.max(1, typed)));
            }}
          />
        </Field>
      )}
    </PrintSection>
  );
}
