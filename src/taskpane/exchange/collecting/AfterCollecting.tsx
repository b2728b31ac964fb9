import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import { MailCheckmarkRegular } from '@fluentui/react-icons/svg/mail-checkmark';
import type { FilledCounts } from '../../../messages/vi/exchange/phrases';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { type Upward, UpwardExport } from './UpwardExport';

const useStyles = makeStyles({
  after: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
});

export interface AfterCollectingProps {
  /** How many replies there are to write, and whether everybody was told already. */
  readonly replies: number;
  readonly isAgain: boolean;
  /** How many still lack figures. */
  readonly incomplete: number;
  /** How many have all, some or none of their figures on Số liệu. */
  readonly filled: FilledCounts;
  /** How many errors stand in the scorebook, as far as it was looked at. */
  readonly errors: number;
  readonly busy: boolean;
  readonly onReceipts: () => void;
  readonly onRemind: () => void;
  readonly onExport: (as: Upward) => void;
}

/** What is done once forms are in: confirm, remind, and hand the whole in. */
export function AfterCollecting(props: AfterCollectingProps) {
  const { replies, isAgain, incomplete, filled, errors, busy } = props;
  const { onReceipts, onRemind, onExport } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { collecting } = useMessages().exchange;
  return (
    <section className={styles.after} aria-label={collecting.next}>
      <h3 className={shared.sectionTitle}>{collecting.next}</h3>
      {replies + incomplete > 0 && (
        <div className={styles.actions}>
          {replies > 0 && (
            <Button
              size="small"
              icon={<MailCheckmarkRegular />}
              disabledFocusable={busy}
              onClick={onReceipts}
            >
              {isAgain ? collecting.receiptsAgain(replies) : collecting.receipts(replies)}
            </Button>
          )}
          {incomplete > 0 && (
            <Button
              size="small"
              icon={<MailAlertRegular />}
              disabledFocusable={busy}
              onClick={onRemind}
            >
              {collecting.remind(incomplete)}
            </Button>
          )}
        </div>
      )}
      <UpwardExport filled={filled} errors={errors} busy={busy} onExport={onExport} />
    </section>
  );
}
