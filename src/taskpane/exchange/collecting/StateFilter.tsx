import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitState } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { FilterChips, type FilterChipsProps } from '../../theme/FilterChips';
import { unitStates } from './boardView';
import { StateIcon } from './StateIcon';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
});

export type StateFilterProps = Pick<FilterChipsProps<UnitState>, 'counts' | 'only' | 'onOnly'>;

/** How many units are in each state. */
export function StateFilter(props: StateFilterProps) {
  const styles = useStyles();
  const { collecting } = useMessages().exchange;
  return (
    <FilterChips
      {...props}
      label={collecting.filter}
      className={styles.filter}
      keys={unitStates}
      icon={(state) => <StateIcon state={state} />}
      words={collecting.states}
    />
  );
}
