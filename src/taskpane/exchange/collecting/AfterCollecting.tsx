import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import { MailCheckmarkRegular } from '@fluentui/react-icons/svg/mail-checkmark';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';

const useStyles = makeStyles({
  after: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  kind: { minWidth: 'auto' },
  upward: { display: 'flex', flexWrap: 'wrap', columnGap: '2px', alignItems: 'center' },
});

export interface AfterCollectingProps {
  readonly received: number;
  readonly late: number;
  readonly busy: boolean;
  readonly onReceipts: () => void;
  readonly onRemind: () => void;
  readonly onExport: (as: 'csv' | 'workbook') => void;
}

/** What is done once forms are in: confirm, remind, and hand the whole in. */
export function AfterCollecting(props: AfterCollectingProps) {
  const { received, late, busy, onReceipts, onRemind, onExport } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { collecting } = useMessages().exchange;
  return (
    <section className={styles.after} aria-label={collecting.next}>
      <h3 className={shared.sectionTitle}>{collecting.next}</h3>
      {received + late > 0 && (
        <div className={styles.actions}>
          {received > 0 && (
            <Button
              size="small"
              icon={<MailCheckmarkRegular />}
              disabledFocusable={busy}
              onClick={onReceipts}
            >
              {collecting.receipts(received)}
            </Button>
          )}
          {late > 0 && (
            <Button
              size="small"
              icon={<MailAlertRegular />}
              disabledFocusable={busy}
              onClick={onRemind}
            >
              {collecting.remind(late)}
            </Button>
          )}
        </div>
      )}
      <div className={styles.upward} role="group" aria-label={collecting.upward}>
        <span className={mergeClasses(shared.quiet)}>{collecting.upward}:</span>
        {(['csv', 'workbook'] as const).map((as) => (
          <Button
            key={as}
            className={styles.kind}
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => {
              onExport(as);
            }}
          >
            {collecting[as]}
          </Button>
        ))}
      </div>
    </section>
  );
}
