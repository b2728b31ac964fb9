import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from './styles';
import { house } from './themes';

const useStyles = makeStyles({
  chip: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '5px',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
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

export interface FilterChipsProps<Key extends string> {
  readonly label: string;
  readonly className: string;
  /** Added to each chip. */
  readonly chipClassName?: string;
  readonly keys: readonly Key[];
  readonly counts: Readonly<Record<Key, number>>;
  readonly only: Key | null;
  readonly onOnly: (only: Key | null) => void;
  readonly icon: (key: Key) => ReactNode;
  readonly words: Readonly<Record<Key, string>>;
}

/** How many there are of each sort; a press shows only those, another press shows all again. */
export function FilterChips<Key extends string>(props: FilterChipsProps<Key>) {
  const { label, className, chipClassName, keys, counts, only, onOnly, icon, words } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { number } = useMessages();
  return (
    <div role="group" aria-label={label} className={className}>
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          aria-pressed={only === key}
          // The one that is pressed can always be let go, although its last one has left it.
          disabled={counts[key] === 0 && only !== key}
          className={mergeClasses(
            shared.bare,
            shared.focusRing,
            styles.chip,
            chipClassName,
            only === key && styles.pressed,
          )}
          onClick={() => {
            onOnly(only === key ? null : key);
          }}
        >
          {icon(key)}
          <span className={styles.count}>{number(counts[key])}</span>
          {words[key]}
        </button>
      ))}
    </div>
  );
}
