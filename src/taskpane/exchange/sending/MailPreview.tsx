import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MailText, SendableUnit, SendView } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { previewOf } from './mailText';

const useStyles = makeStyles({
  preview: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  subject: { margin: `${tokens.spacingVerticalXS} 0`, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, whiteSpace: 'pre-wrap' },
});

export interface MailPreviewProps {
  readonly mail: MailText;
  readonly view: SendView;
  readonly unit: SendableUnit;
}

/** The mail as one unit will get it. */
export function MailPreview({ mail, view, unit }: MailPreviewProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { exchange } = useMessages();
  const { subject, body } = previewOf(mail, view, unit, exchange.mail);
  const title = exchange.mail.preview(unit.name);
  return (
    <section className={styles.preview} aria-label={title}>
      <p className={mergeClasses(shared.quiet)}>{title}</p>
      <p className={mergeClasses(shared.quiet)}>
        {unit.email === '' ? exchange.mail.previewNobody : exchange.mail.previewTo(unit.email)}
      </p>
      <p className={styles.subject}>{subject}</p>
      <p className={styles.body}>{body}</p>
    </section>
  );
}
