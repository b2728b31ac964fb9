import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SendView } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { clusterSizes } from '../../units/unitGroups';
import { UnitPicker } from '../../units/UnitPicker';
import { isIncomplete, whomFrom, whomKey, type Whom } from './whom';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  /** A list is as wide as its longest line, unless it is told not to be. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface WhomPickerProps {
  readonly view: SendView;
  /** Only those who are incomplete are there to be chosen from. */
  readonly isReminding: boolean;
  readonly whom: Whom;
  readonly ticked: ReadonlySet<string>;
  readonly onWhom: (whom: Whom) => void;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
}

/** Chooses whom something is sent to: everybody, a cluster, who is incomplete, or single units. */
export function WhomPicker({ view, isReminding, whom, ticked, onWhom, onTicked }: WhomPickerProps) {
  const styles = useStyles();
  const { exchange } = useMessages();
  const { sending } = exchange;
  const clusters = useMemo(() => clusterSizes(view), [view]);
  const incomplete = useMemo(() => view.units.filter(isIncomplete).length, [view]);
  // Where nobody is complete both choices would be the same one.
  const areSame = incomplete === view.units.length;
  return (
    <div className={styles.picker}>
      <Field label={sending.whom} className={styles.field}>
        <Select
          value={areSame && whom.by === 'incomplete' ? 'everybody' : whomKey(whom)}
          onChange={(_, { value }) => {
            onWhom(whomFrom(value));
          }}
        >
          <option value="everybody">
            {isReminding
              ? sending.incomplete(view.units.length)
              : sending.everybody(view.units.length)}
          </option>
          {!areSame && (
            <option value="incomplete" disabled={incomplete === 0}>
              {sending.incomplete(incomplete)}
            </option>
          )}
          <option value="hand">{sending.byHand}</option>
          {clusters.length > 1 && (
            <optgroup label={sending.clusters}>
              {clusters.map(({ code, name, size }) => (
                <option key={code} value={whomKey({ by: 'cluster', code })}>
                  {exchange.clusterOf(name, size)}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      {whom.by === 'hand' && (
        <UnitPicker
          label={sending.units}
          units={view.units}
          clusters={view.clusters}
          ticked={ticked}
          onTicked={onTicked}
          beside={(unit) =>
            isIncomplete(unit) ? sending.missing(unit.missing.length) : sending.complete
          }
        />
      )}
    </div>
  );
}
