import {
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Plan } from '../../plan/plan';
import type { UnitList } from '../../plan/unitList/unitList';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { PasteUnits } from './PasteUnits';
import { lentLists, type UnitChoice } from './unitChoice';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalMNudge,
    minWidth: 0,
  },
  below: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    paddingLeft: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  label: { color: tokens.colorNeutralForeground1 },
  hint: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface UnitsStepProps {
  readonly plan: Plan;
  readonly isFromFile: boolean;
  readonly choice: UnitChoice;
  readonly list: UnitList | null;
  /** Null where the plan has no invented figures, or other units than theirs. */
  readonly withSamples: boolean | null;
  readonly busy: boolean;
  readonly onChoice: (choice: UnitChoice) => void;
  readonly onSamples: (withSamples: boolean) => void;
}

/** The second step: whose figures are collected. */
export function UnitsStep(props: UnitsStepProps) {
  const { plan, isFromFile, choice, list, withSamples, busy, onChoice, onSamples } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { steps, units: texts } = messages.setUp;
  const lent = useMemo(() => lentLists(plan), [plan]);
  return (
    <section className={styles.step} aria-label={steps.units}>
      <h3 className={shared.sectionTitle}>{steps.units}</h3>
      <RadioGroup
        aria-label={texts.choose}
        value={choice.by}
        disabled={busy}
        onChange={(_, { value }) => {
          onChoice({ ...choice, by: value as UnitChoice['by'] });
        }}
      >
        <Radio value="plan" label={texts.plan} />
        <Radio value="paste" label={texts.paste} />
        <Radio value="later" label={texts.later} />
      </RadioGroup>
      {choice.by === 'plan' && (
        <div className={styles.below}>
          {lent.length > 0 ? (
            <Field label={texts.lists} className={styles.field}>
              <Select
                value={choice.list}
                disabled={busy}
                onChange={(_, { value }) => {
                  const chosen = lent.find(({ id }) => id === value);
                  onChoice({ ...choice, list: chosen?.id ?? 'own' });
                }}
              >
                <option value="own">
                  {texts.counted(isFromFile ? texts.ofFile : texts.ofPlan, plan.units.length)}
                </option>
                {lent.map(({ id, units }) => (
                  <option key={id} value={id}>
                    {texts.counted(messages.templates[id].name, units.length)}
                  </option>
                ))}
              </Select>
            </Field>
          ) : (
            <p className={shared.quiet}>{texts.planHint(plan.units.length)}</p>
          )}
          {withSamples !== null && (
            <Checkbox
              checked={withSamples}
              disabled={busy}
              label={
                <>
                  <span className={styles.label}>{texts.samples}</span>
                  <span className={styles.hint}>{texts.samplesHint}</span>
                </>
              }
              onChange={(_, { checked }) => {
                onSamples(checked === true);
              }}
            />
          )}
        </div>
      )}
      {choice.by === 'paste' && list && (
        <PasteUnits
          plan={plan}
          paste={choice.paste}
          list={list}
          busy={busy}
          onPaste={(paste) => {
            onChoice({ ...choice, paste });
          }}
        />
      )}
    </section>
  );
}
