import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitState } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { FilterChips, type FilterChipsProps } from '../../theme/FilterChips';
import { statesShown } from './boardView';
import { StateIcon } from './StateIcon';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
});

export type StateFilterProps = Pick<FilterChipsProps<UnitState>, 'counts' | 'only' | 'onOnly'>;

/** How many units are in each state that there is. */
export function StateFilter({ counts, only, onOnly }: StateFilterProps) {
  const styles = useStyles();
  // A button that is let go after its last unit has left it keeps the focus.
  const [last, setLast] = useState(only);
  const { collecting } = useMessages().exchange;
  return (
    <FilterChips
      counts={counts}
      only={only}
      onOnly={(next) => {
        setLast(next ?? only);
        onOnly(next);
      }}
      label={collecting.filter}
      className={styles.filter}
      keys={statesShown(counts, last)}
      icon={(state) => <StateIcon state={state} />}
      words={collecting.states}
    />
  );
}
