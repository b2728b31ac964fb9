import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { WhatIf } from '../../commands/whatIfReports';
import { useMessages } from '../messagesContext';
import { criterionChoice, type Choice, type Dial } from './dial';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  pair: { display: 'flex', gap: tokens.spacingHorizontalS },
  half: { flexGrow: 1, flexBasis: 0 },
  /** A list is as wide as its longest line, unless it is told not to be. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface ChoicePickerProps {
  readonly whatIf: WhatIf;
  readonly choice: Choice;
  readonly dial: Dial;
  readonly onChoice: (choice: Choice) => void;
}

/** Chooses what is moved: where, which number, and for which kind of unit. */
export function ChoicePicker({ whatIf, choice, dial, onChoice }: ChoicePickerProps) {
  const styles = useStyles();
  const texts = useMessages().whatIf;
  const { subject, number, kinds } = choice;
  const weighted = whatIf.groups.filter(({ weight }) => weight !== null);
  return (
    <div className={styles.picker}>
      <Field label={texts.subject} className={styles.field}>
        <Select
          value={`${subject.is} ${subject.code}`}
          onChange={(_, { value }) => {
            onChoice(choiceFrom(value));
          }}
        >
          {whatIf.groups.map(({ code, name }) => (
            <optgroup key={code} label={name}>
              {whatIf.criteria
                .filter(({ group }) => group === code)
                .map((one) => (
                  <option key={one.code} value={`criterion ${one.code}`}>
                    {texts.criterion(one.code, one.name)}
                  </option>
                ))}
            </optgroup>
          ))}
          {weighted.length > 0 && (
            <optgroup label={texts.weights}>
              {weighted.map(({ code, name }) => (
                <option key={code} value={`group ${code}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      {(dial.hasTarget || dial.kindChoices.length > 0) && (
        <div className={styles.pair}>
          {dial.hasTarget && (
            <Field label={texts.which} className={mergeClasses(styles.field, styles.half)}>
              <Select
                value={number}
                onChange={(_, { value }) => {
                  onChoice({ ...choice, number: value === 'target' ? 'target' : 'points' });
                }}
              >
                <option value="points">{texts.maximum}</option>
                <option value="target">{texts.target}</option>
              </Select>
            </Field>
          )}
          {dial.kindChoices.length > 0 && (
            <Field label={texts.kind} className={mergeClasses(styles.field, styles.half)}>
              <Select
                value={keyOf(kinds)}
                onChange={(_, { value }) => {
                  const found = dial.kindChoices.find((one) => keyOf(one.kinds) === value);
                  onChoice({ ...choice, kinds: found?.kinds ?? null });
                }}
              >
                {dial.kindChoices.map(({ kinds: own, names }) => (
                  <option key={keyOf(own)} value={keyOf(own)}>
                    {own === null ? texts.allKinds : names.join(', ')}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </div>
      )}
    </div>
  );
}

function keyOf(kinds: Choice['kinds']): string {
  return kinds === null ? '' : kinds.join(' ');
}

function choiceFrom(value: string): Choice {
  const at = value.indexOf(' ');
  const code = value.slice(at + 1);
  return value.slice(0, at) === 'group'
    ? { subject: { is: 'group', code }, number: 'points', kinds: null }
    : criterionChoice(code);
}
