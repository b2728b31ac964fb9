import { makeStyles, tokens } from '@fluentui/react-components';
import type { TurnOrder, TurnView } from '../../commands/closingReports';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { turnLists } from './turnChanges';
import { useClosingStyles } from './styles';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface TurnListsProps {
  readonly view: TurnView;
  /** With the period as it was understood. */
  readonly order: Omit<TurnOrder, 'despite'>;
}

/** What a turn changes, keeps, moves and empties, and whom it leaves behind. */
export function TurnLists({ view, order }: TurnListsProps) {
  const own = useStyles();
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { turn } = messages.closing;
  const lists = turnLists(view, order, messages);
  const shown = (['left', 'changed', 'kept', 'moved', 'emptied'] as const).filter(
    (what) => lists[what].length > 0,
  );
  return (
    <div className={own.lists}>
      {shown.map((what) => (
        <div key={what}>
          <h3 className={shared.sectionTitle}>{turn[what]}</h3>
          <ul className={styles.list}>
            {lists[what].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
