import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { Paged } from '../exchange/Paged';
import { useMessages } from '../messagesContext';
import { SearchField } from '../shell/SearchField';
import { useSharedStyles } from '../theme/styles';
import { PickedCount } from './PickedCount';
import {
  lineKey,
  type ListedCluster,
  type ListedUnit,
  searchUnits,
  unitLines,
  withCluster,
  withTicks,
} from './unitGroups';
import { ClusterRow, UnitRow } from './UnitLines';

const useStyles = makeStyles({
  picker: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    minWidth: 0,
  },
  box: {
    maxHeight: '264px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  none: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

export interface UnitPickerProps<Unit extends ListedUnit> {
  readonly label: string;
  /** Whether the label is shown: it is not where what stands above says the same. */
  readonly showsLabel?: boolean;
  readonly units: readonly Unit[];
  readonly clusters: readonly ListedCluster[];
  /** Codes of the chosen ones. */
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
  /** Whether whole clusters and all that were found may be ticked at once. */
  readonly inBulk?: boolean;
  /** What is wrong with the choice. */
  readonly fault?: string | null;
  /** What there is to say of a unit, beside its name. */
  readonly beside?: (unit: Unit) => string;
}

/** Chooses units out of many: found by name or code, under their clusters. */
export function UnitPicker<Unit extends ListedUnit>(props: UnitPickerProps<Unit>) {
  const { label, showsLabel = false, units, clusters, ticked, onTicked } = props;
  const { inBulk = true, fault = null, beside } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useMessages().units;
  const id = useId();
  const [search, setSearch] = useState('');
  const found = useMemo(() => searchUnits(units, search), [units, search]);
  const lines = useMemo(
    () => unitLines(found, clusters, texts.noCluster),
    [found, clusters, texts],
  );
  return (
    <div role="group" aria-labelledby={id} className={styles.picker}>
      <span id={id} className={showsLabel ? undefined : shared.unseen}>
        {label}
      </span>
      <Field {...(fault === null ? {} : { validationMessage: fault })}>
        <SearchField label={texts.search} value={search} onSearch={setSearch} />
      </Field>
      <PickedCount
        chosen={ticked.size}
        all={units.length}
        found={found.length}
        inBulk={inBulk}
        onFound={() => onTicked(withTicks(ticked, found, true))}
        onNone={() => onTicked(new Set())}
      />
      <div className={styles.box}>
        {found.length === 0 ? (
          <p className={mergeClasses(shared.quiet, styles.none)}>{texts.noneFound}</p>
        ) : (
          <Paged key={search} label={label} items={lines} keyOf={lineKey}>
            {(line) =>
              line.is === 'unit' ? (
                <UnitRow
                  name={line.unit.name}
                  isTicked={ticked.has(line.unit.code)}
                  beside={beside?.(line.unit) ?? null}
                  onTick={(isTicked) => onTicked(withTicks(ticked, [line.unit], isTicked))}
                />
              ) : (
                <ClusterRow
                  line={line}
                  ticked={ticked}
                  onTick={inBulk ? () => onTicked(withCluster(ticked, line.units)) : null}
                />
              )
            }
          </Paged>
        )}
      </div>
    </div>
  );
}
