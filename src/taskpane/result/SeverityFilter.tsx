import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../plan/finding';
import { useMessages } from '../messagesContext';
import { FilterChips, type FilterChipsProps } from '../theme/FilterChips';
import { LOW } from '../theme/lowWindow';
import { severities } from './findingView';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    [LOW]: { paddingTop: tokens.spacingVerticalS },
  },
  toggle: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
});

export type SeverityFilterProps = Pick<FilterChipsProps<Severity>, 'counts' | 'only' | 'onOnly'>;

/** How many findings of each severity. */
export function SeverityFilter(props: SeverityFilterProps) {
  const styles = useStyles();
  const { findings } = useMessages().pane;
  const word = (severity: Severity) =>
    (props.counts[severity] === 1 ? findings.one : findings)[severity];
  return (
    <FilterChips
      {...props}
      label={findings.filter}
      className={styles.filter}
      chipClassName={styles.toggle}
      keys={severities}
      icon={(severity) => <SeverityIcon severity={severity} silent />}
      words={{ error: word('error'), warning: word('warning'), note: word('note') }}
    />
  );
}
