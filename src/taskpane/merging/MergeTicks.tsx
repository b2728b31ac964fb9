import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useId, useMemo, useState } from 'react';
import type { MergeableUnit } from '../../commands/mergeReports';
import { Paged } from '../exchange/Paged';
import { searchUnits } from '../exchange/sending/whom';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  ticks: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  box: {
    maxHeight: '232px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  none: { padding: '12px' },
  count: { fontVariantNumeric: 'tabular-nums' },
});

export interface MergeTicksProps {
  readonly units: readonly MergeableUnit[];
  /** Codes of the chosen ones. */
  readonly ticked: ReadonlySet<string>;
  readonly fault: string | null;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
}

/** Chooses the units that are merged. */
export function MergeTicks({ units, ticked, fault, onTicked }: MergeTicksProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { merging } = useMessages();
  const [search, setSearch] = useState('');
  const label = useId();
  const found = useMemo(() => searchUnits(units, search), [units, search]);
  const tick = (code: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(code);
    else next.delete(code);
    onTicked(next);
  };
  return (
    <div role="group" aria-labelledby={label} className={styles.ticks}>
      <span id={label}>{merging.units}</span>
      <Field {...(fault === null ? {} : { validationMessage: fault })}>
        <Input
          size="small"
          type="search"
          contentBefore={<SearchRegular />}
          aria-label={merging.search}
          placeholder={merging.search}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
      </Field>
      <div className={styles.box}>
        {found.length === 0 ? (
          <p className={mergeClasses(shared.quiet, styles.none)}>{merging.noneFound}</p>
        ) : (
          <Paged key={search} label={merging.units} items={found} keyOf={({ code }) => code}>
            {({ code, name }) => (
              <Checkbox
                label={name}
                checked={ticked.has(code)}
                onChange={(_, { checked }) => {
                  tick(code, checked === true);
                }}
              />
            )}
          </Paged>
        )}
      </div>
      <span role="status" className={mergeClasses(shared.quiet, styles.count)}>
        {merging.chosen(ticked.size)}
      </span>
    </div>
  );
}
