import { Checkbox, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { Plan } from '../../plan/plan';
import type { UnitList } from '../../plan/unitList/unitList';
import { useMessages } from '../messagesContext';
import { Understood } from './Understood';
import type { PasteChoice } from './unitChoice';

const useStyles = makeStyles({
  paste: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalMNudge,
    minWidth: 0,
  },
  /** A list is as wide as its longest line, unless it is told not to be. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { minHeight: '110px' },
});

export interface PasteUnitsProps {
  readonly plan: Pick<Plan, 'unitKinds' | 'clusters'>;
  readonly paste: PasteChoice;
  readonly list: UnitList;
  readonly busy: boolean;
  readonly onPaste: (paste: PasteChoice) => void;
}

/** A list of units as it is pasted or typed, and what was understood of it. */
export function PasteUnits({ plan, paste, list, busy, onPaste }: PasteUnitsProps) {
  const styles = useStyles();
  const { units: texts } = useMessages().setUp;
  const asked = (
    label: string,
    value: string | null,
    items: readonly { readonly code: string; readonly name: string }[],
    onValue: (code: string | null) => void,
  ) =>
    items.length > 1 && (
      <Field label={label} className={styles.field}>
        <Select
          value={value ?? ''}
          disabled={busy}
          onChange={(_, data) => {
            onValue(data.value === '' ? null : data.value);
          }}
        >
          <option value="">{texts.ask}</option>
          {items.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    );
  return (
    <div className={styles.paste}>
      <Field label={texts.text} hint={texts.textHint} className={styles.field}>
        <Textarea
          textarea={{ className: styles.text, spellCheck: false }}
          resize="vertical"
          placeholder={texts.placeholder}
          value={paste.text}
          disabled={busy}
          onChange={(_, { value }) => {
            onPaste({ ...paste, text: value });
          }}
        />
      </Field>
      {asked(texts.kind, paste.kind, plan.unitKinds, (kind) => {
        onPaste({ ...paste, kind });
      })}
      {asked(texts.cluster, paste.cluster, plan.clusters, (cluster) => {
        onPaste({ ...paste, cluster });
      })}
      <Checkbox
        checked={paste.withNewClusters}
        disabled={busy}
        label={texts.newClusters}
        onChange={(_, { checked }) => {
          onPaste({ ...paste, withNewClusters: checked === true });
        }}
      />
      {paste.text.trim() !== '' && <Understood list={list} plan={plan} />}
    </div>
  );
}
