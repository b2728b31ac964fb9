import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitState } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { house } from '../../theme/themes';
import { unitStates } from './boardView';
import { StateIcon } from './StateIcon';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  chip: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '5px',
    minHeight: '32px',
    padding: '4px 8px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': { color: tokens.colorNeutralForeground3, cursor: 'default' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: house('chosen'),
    ':hover': { backgroundColor: house('chosen') },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface StateFilterProps {
  readonly counts: Readonly<Record<UnitState, number>>;
  readonly only: UnitState | null;
  readonly onOnly: (only: UnitState | null) => void;
}

/** How many units are in each state; a press shows only those, another press shows all again. */
export function StateFilter({ counts, only, onOnly }: StateFilterProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { collecting } = messages.exchange;
  return (
    <div role="group" aria-label={collecting.filter} className={styles.filter}>
      {unitStates.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={only === state}
          // The one that is pressed can always be let go, although its last unit has left it.
          disabled={counts[state] === 0 && only !== state}
          className={mergeClasses(
            shared.bare,
            shared.focusRing,
            styles.chip,
            only === state && styles.pressed,
          )}
          onClick={() => {
            onOnly(only === state ? null : state);
          }}
        >
          <StateIcon state={state} />
          <span className={styles.count}>{messages.number(counts[state])}</span>
          {collecting.states[state]}
        </button>
      ))}
    </div>
  );
}
