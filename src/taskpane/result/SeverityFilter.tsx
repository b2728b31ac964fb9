import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../plan/finding';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import { severities } from './findingView';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  filter: { display: 'flex', gap: '6px', padding: '12px 16px 8px' },
  toggle: {
    flexGrow: 1,
    flexBasis: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '5px',
    minHeight: '32px',
    padding: '4px',
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

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly only: Severity | null;
  readonly onOnly: (only: Severity | null) => void;
}

/** How many of each severity; a press shows only those, another press shows all again. */
export function SeverityFilter({ counts, only, onOnly }: SeverityFilterProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { findings } = messages.pane;
  return (
    <div role="group" aria-label={findings.filter} className={styles.filter}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={only === severity}
          disabled={counts[severity] === 0}
          className={mergeClasses(
            shared.bare,
            shared.focusRing,
            styles.toggle,
            only === severity && styles.pressed,
          )}
          onClick={() => {
            onOnly(only === severity ? null : severity);
          }}
        >
          <SeverityIcon severity={severity} silent />
          <span className={styles.count}>{messages.number(counts[severity])}</span>
          {findings[severity]}
        </button>
      ))}
    </div>
  );
}
