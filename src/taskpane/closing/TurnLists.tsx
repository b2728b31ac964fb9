import { makeStyles } from '@fluentui/react-components';
import type { TurnOrder, TurnView } from '../../commands/closingReports';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { turnLists } from './closingView';
import { useClosingStyles } from './styles';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

export interface TurnListsProps {
  readonly view: TurnView;
  readonly order: Pick<TurnOrder, 'way' | 'keepPledges'>;
}

/** What a turn keeps, moves and empties. */
export function TurnLists({ view, order }: TurnListsProps) {
  const own = useStyles();
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { turn } = messages.closing;
  const lists = turnLists(view, order, messages);
  return (
    <div className={own.lists}>
      {(['kept', 'moved', 'emptied'] as const).map((what) => (
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
