import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../plan/finding';
import { useMessages } from '../messagesContext';
import { house } from '../theme/themes';

const useStyles = makeStyles({
  icon: { fontSize: '16px', flexShrink: 0 },
  error: { color: house('errorInk') },
  warning: { color: house('warningInk') },
  note: { color: house('noteInk') },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoFilled };

export interface SeverityIconProps {
  readonly severity: Severity;
  /** Beside a word that says the same, the icon is silent. */
  readonly silent?: boolean;
}

/** A severity by shape and colour, and by its name for a screen reader. */
export function SeverityIcon({ severity, silent = false }: SeverityIconProps) {
  const styles = useStyles();
  const { severities } = useMessages().vocabulary;
  const Icon = icons[severity];
  const className = mergeClasses(styles.icon, styles[severity]);
  return silent ? (
    <Icon className={className} aria-hidden />
  ) : (
    <Icon className={className} role="img" aria-label={severities[severity]} />
  );
}
