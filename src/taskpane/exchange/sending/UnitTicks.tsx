import {
  Button,
  Checkbox,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useMemo, useState } from 'react';
import type { SendableUnit } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { Paged } from '../Paged';
import { isIncomplete, searchUnits } from './whom';

const useStyles = makeStyles({
  ticks: { display: 'flex', flexDirection: 'column', gap: '6px' },
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
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    paddingRight: '12px',
  },
  tick: { minWidth: 0 },
  missing: { flexShrink: 0 },
  none: { padding: '12px' },
});

export interface UnitTicksProps {
  readonly units: readonly SendableUnit[];
  /** Codes of the chosen ones. */
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
}

/** Chooses single units out of many. */
export function UnitTicks({ units, ticked, onTicked }: UnitTicksProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { sending } = useMessages().exchange;
  const [search, setSearch] = useState('');
  const found = useMemo(() => searchUnits(units, search), [units, search]);
  return (
    <div className={styles.ticks}>
      <Input
        size="small"
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={sending.search}
        placeholder={sending.search}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <div className={styles.line}>
        <span role="status" className={mergeClasses(shared.quiet, styles.count)}>
          {sending.chosen(ticked.size, units.length)}
        </span>
        <span className={styles.buttons}>
          <Button
            className={styles.small}
            appearance="subtle"
            size="small"
            onClick={() => {
              onTicked(new Set([...ticked, ...found.map(({ code }) => code)]));
            }}
          >
            {sending.chooseFound(found.length)}
          </Button>
          <Button
            className={styles.small}
            appearance="subtle"
            size="small"
            onClick={() => {
              onTicked(new Set());
            }}
          >
            {sending.chooseNone}
          </Button>
        </span>
      </div>
      <div className={styles.box}>
        {found.length === 0 ? (
          <p className={mergeClasses(shared.quiet, styles.none)}>{sending.noneFound}</p>
        ) : (
          <Paged key={search} label={sending.units} items={found} keyOf={({ code }) => code}>
            {(unit) => (
              <div className={styles.row}>
                <Checkbox
                  className={styles.tick}
                  label={unit.name}
                  checked={ticked.has(unit.code)}
                  onChange={(_, { checked }) => {
                    onTicked(withTick(ticked, unit.code, checked === true));
                  }}
                />
                <span className={mergeClasses(shared.quiet, styles.missing)}>
                  {isIncomplete(unit) ? sending.missing(unit.missing.length) : sending.complete}
                </span>
              </div>
            )}
          </Paged>
        )}
      </div>
    </div>
  );
}

function withTick(
  ticked: ReadonlySet<string>,
  code: string,
  isTicked: boolean,
): ReadonlySet<string> {
  const next = new Set(ticked);
  if (isTicked) next.add(code);
  else next.delete(code);
  return next;
}
