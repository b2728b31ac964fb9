import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useId, useMemo, useState } from 'react';
import { Paged } from '../exchange/Paged';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import {
  type ListedCluster,
  type ListedUnit,
  searchUnits,
  tickOf,
  unitLines,
  withTicks,
} from './unitGroups';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
  },
  count: { fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', marginRight: '-8px' },
  small: { minWidth: 'auto' },
  box: {
    maxHeight: '264px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cluster: {
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { padding: '6px 8px' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    paddingRight: '12px',
  },
  tick: { minWidth: 0 },
  beside: { flexShrink: 0 },
  none: { padding: '12px' },
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
  const tick = (some: readonly Unit[], isTicked: boolean) => {
    onTicked(withTicks(ticked, some, isTicked));
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.picker}>
      <span id={id} className={showsLabel ? undefined : shared.unseen}>
        {label}
      </span>
      <Field {...(fault === null ? {} : { validationMessage: fault })}>
        <Input
          size="small"
          type="search"
          contentBefore={<SearchRegular />}
          aria-label={texts.search}
          placeholder={texts.search}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
      </Field>
      <div className={styles.line}>
        <span role="status" className={mergeClasses(shared.quiet, styles.count)}>
          {texts.chosen(ticked.size, units.length)}
        </span>
        {inBulk && (
          <span className={styles.buttons}>
            <Button
              className={styles.small}
              appearance="subtle"
              size="small"
              onClick={() => {
                tick(found, true);
              }}
            >
              {texts.chooseFound(found.length)}
            </Button>
            <Button
              className={styles.small}
              appearance="subtle"
              size="small"
              onClick={() => {
                onTicked(new Set());
              }}
            >
              {texts.chooseNone}
            </Button>
          </span>
        )}
      </div>
      <div className={styles.box}>
        {found.length === 0 ? (
          <p className={mergeClasses(shared.quiet, styles.none)}>{texts.noneFound}</p>
        ) : (
          <Paged
            key={search}
            label={label}
            items={lines}
            keyOf={(line) => (line.is === 'unit' ? line.unit.code : `cluster ${line.name}`)}
          >
            {(line) =>
              line.is === 'unit' ? (
                <div className={styles.row}>
                  <Checkbox
                    className={styles.tick}
                    label={line.unit.name}
                    checked={ticked.has(line.unit.code)}
                    onChange={(_, { checked }) => {
                      tick([line.unit], checked === true);
                    }}
                  />
                  {beside && (
                    <span className={mergeClasses(shared.quiet, styles.beside)}>
                      {beside(line.unit)}
                    </span>
                  )}
                </div>
              ) : (
                <div className={styles.cluster}>
                  {inBulk ? (
                    <Checkbox
                      label={texts.cluster(line.name, line.units.length)}
                      checked={tickOf(line.units, ticked)}
                      onChange={() => {
                        tick(line.units, tickOf(line.units, ticked) !== true);
                      }}
                    />
                  ) : (
                    <div className={styles.heading}>
                      {texts.cluster(line.name, line.units.length)}
                    </div>
                  )}
                </div>
              )
            }
          </Paged>
        )}
      </div>
    </div>
  );
}
