import { Button, Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { MergeView } from '../../commands/mergeReports';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { UnitPicker } from '../units/UnitPicker';
import {
  blankDraft,
  type MergeDraft,
  type MergeField,
  orderOf,
  plannedDraft,
  plannedMergers,
} from './mergeDraft';

const useStyles = makeStyles({
  form: { margin: 0 },
  /** A list is as wide as its longest line, unless it is told not to be. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface MergeFormProps {
  readonly view: MergeView;
  readonly draft: MergeDraft;
  /** What is wrong, by field. */
  readonly faults: ReadonlyMap<MergeField, string>;
  readonly busy: boolean;
  readonly onDraft: (draft: MergeDraft) => void;
  readonly onPreview: () => void;
}

/** Which units are merged, and what takes their place. */
export function MergeForm({ view, draft, faults, busy, onDraft, onPreview }: MergeFormProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { merging } = useMessages();
  const order = orderOf(draft, view);
  const planned = plannedMergers(view);
  const chosen = planned.find(
    ({ units }) =>
      units.length === draft.units.size && units.every(({ code }) => draft.units.has(code)),
  );
  const field = (of: MergeField) => {
    const fault = faults.get(of);
    return fault === undefined ? {} : { validationMessage: fault };
  };
  const change = (changes: Partial<MergeDraft>) => {
    onDraft({ ...draft, ...changes });
  };
  return (
    <form
      className={mergeClasses(shared.panel, styles.form)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onPreview();
      }}
    >
      {planned.length > 0 && (
        <Field label={merging.planned} hint={merging.plannedHint} className={styles.field}>
          <Select
            value={chosen?.successor ?? ''}
            onChange={(_, { value }) => {
              const one = planned.find(({ successor }) => successor === value);
              onDraft(one ? plannedDraft(one, view) : blankDraft);
            }}
          >
            <option value="">{merging.ownChoice}</option>
            {planned.map(({ successor, units }) => (
              <option key={successor} value={successor}>
                {merging.plannedUnits(
                  successor,
                  units.map(({ name }) => name),
                )}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <UnitPicker
        label={merging.units}
        showsLabel
        units={view.units}
        clusters={view.clusters}
        inBulk={false}
        ticked={draft.units}
        fault={faults.get('units') ?? null}
        onTicked={(units) => {
          change({ units });
        }}
      />
      <Field label={merging.name} className={styles.field} {...field('name')}>
        <Input
          value={draft.name}
          onChange={(_, { value }) => {
            change({ name: value });
          }}
        />
      </Field>
      <Field
        label={merging.code}
        hint={merging.codeHint}
        className={styles.field}
        {...field('code')}
      >
        <Input
          value={order.code}
          onChange={(_, { value }) => {
            change({ code: value });
          }}
        />
      </Field>
      <Field label={merging.kind} className={styles.field} {...field('kind')}>
        <Select
          value={order.kind}
          onChange={(_, { value }) => {
            change({ kind: value });
          }}
        >
          <Choices of={view.kinds} chosen={order.kind} />
        </Select>
      </Field>
      <Field label={merging.cluster} className={styles.field} {...field('cluster')}>
        <Select
          value={order.cluster}
          onChange={(_, { value }) => {
            change({ cluster: value });
          }}
        >
          <Choices of={view.clusters} chosen={order.cluster} />
        </Select>
      </Field>
      <Field
        label={merging.from}
        hint={merging.fromHint}
        className={styles.field}
        {...field('from')}
      >
        <Input
          inputMode="numeric"
          value={draft.from}
          onChange={(_, { value }) => {
            change({ from: value });
          }}
        />
      </Field>
      <Button
        type="submit"
        className={shared.fullWidth}
        appearance="primary"
        disabledFocusable={busy}
      >
        {merging.preview}
      </Button>
    </form>
  );
}

function Choices({ of, chosen }: { readonly of: MergeView['kinds']; readonly chosen: string }) {
  const { merging } = useMessages();
  return (
    <>
      {chosen === '' && <option value="">{merging.choose}</option>}
      {of.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  );
}
