import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  count: { fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', marginRight: '-8px' },
  small: { minWidth: 'auto' },
});

export interface PickedCountProps {
  readonly chosen: number;
  readonly all: number;
  readonly found: number;
  /** Whether all that were found may be ticked at once. */
  readonly inBulk: boolean;
  readonly onFound: () => void;
  readonly onNone: () => void;
}

/** How many units are chosen; and the ways to choose what was found, or none. */
export function PickedCount({ chosen, all, found, inBulk, onFound, onNone }: PickedCountProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useMessages().units;
  return (
    <div className={styles.line}>
      <span role="status" className={mergeClasses(shared.quiet, styles.count)}>
        {texts.chosen(chosen, all)}
      </span>
      {inBulk && (
        <span className={styles.buttons}>
          <Button className={styles.small} appearance="subtle" size="small" onClick={onFound}>
            {texts.chooseFound(found)}
          </Button>
          <Button className={styles.small} appearance="subtle" size="small" onClick={onNone}>
            {texts.chooseNone}
          </Button>
        </span>
      )}
    </div>
  );
}
