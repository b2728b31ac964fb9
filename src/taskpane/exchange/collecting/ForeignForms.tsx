import { makeStyles, tokens } from '@fluentui/react-components';
import type { Board } from '../../../commands/exchangeReports';
import { Notice } from '../../shell/Notice';
import { useMessages } from '../../messagesContext';
import { foreignLines } from './foreignView';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
});

/** Forms of another period or plan, told once for all of them. Nothing where there are none. */
export function ForeignForms({ board }: { readonly board: Board }) {
  const styles = useStyles();
  const { collecting } = useMessages().exchange;
  const lines = foreignLines(board, collecting);
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      {lines.map(({ title, text }) => (
        <Notice key={title} intent="warning" title={title}>
          {text}
        </Notice>
      ))}
    </div>
  );
}
