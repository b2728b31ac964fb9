import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import type { Undoable } from '../../commands/remembered';
import { useMessages } from '../messagesContext';
import { LOW } from '../theme/lowWindow';
import type { Tool } from '../tools/tool';
import { ToolMenu } from '../tools/ToolMenu';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    [LOW]: { paddingBottom: tokens.spacingVerticalSNudge },
  },
  button: {
    flexGrow: 1,
    minWidth: 'auto',
    whiteSpace: 'nowrap',
    minHeight: '28px',
    // The three of them stay on one line of a narrow pane: the words do without the pictures.
    '& .fui-Button__icon': { '@media (max-width: 400px)': { display: 'none' } },
  },
});

export interface ExchangeEntryProps {
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onCollect: () => void;
  readonly onTool: (tool: Tool) => void;
  readonly undoable: Undoable | null;
  readonly onUndo: () => void;
}

/** The ways to the exchange by e-mail and to the tools, below what the pane is for. */
export function ExchangeEntry(props: ExchangeEntryProps) {
  const { busy, onSend, onCollect, onTool, undoable, onUndo } = props;
  const styles = useStyles();
  const { entry } = useMessages().exchange;
  return (
    <div role="group" aria-label={entry.label} className={styles.entry}>
      <Button
        className={styles.button}
        size="small"
        icon={<SendRegular />}
        disabledFocusable={busy}
        onClick={onSend}
      >
        {entry.send}
      </Button>
      <Button
        className={styles.button}
        size="small"
        icon={<MailInboxRegular />}
        disabledFocusable={busy}
        onClick={onCollect}
      >
        {entry.collect}
      </Button>
      <ToolMenu className={styles.button} {...{ busy, onTool, undoable, onUndo }} />
    </div>
  );
}
