import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReceivedForm } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { severities } from '../../result/findingView';
import { SeverityIcon } from '../../result/SeverityIcon';
import { useSharedStyles } from '../../theme/styles';
import { editedLine } from './editedView';
import { acceptReason, formFindingText } from './formView';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', paddingTop: tokens.spacingVerticalXXS },
  words: { minWidth: 0 },
  values: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  value: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  issued: { margin: 0 },
});

export interface FormFindingsProps {
  readonly form: ReceivedForm;
}

/** Why a form is to be looked at, the gravest first. */
export function FormFindings({ form }: FormFindingsProps) {
  const { findings } = form;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  if (findings.length === 0) return null;
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const { findings: why, remarks } = messages.exchange.form;
  const title = acceptReason(form) === null ? remarks : why;
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={shared.sectionTitle}>{title}</h3>
      <ul className={styles.list}>
        {sorted.map((finding, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.icon}>
              <SeverityIcon severity={finding.severity} />
            </span>
            <span className={styles.words}>{formFindingText(finding, messages)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the unit changed and was not to change: as it was issued, as it came back. */
export function EditedCells({ form: { edited } }: FormFindingsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const texts = messages.exchange.form;
  if (edited.length === 0) return null;
  return (
    <section className={styles.part} aria-label={texts.edited(edited.length)}>
      <h3 className={shared.sectionTitle}>{texts.edited(edited.length)}</h3>
      <p className={shared.quiet}>{texts.editedHint}</p>
      <ul className={styles.list}>
        {edited
          .map((one) => editedLine(one, messages))
          .map(({ key, what, where, issued, found }) => (
            <li key={key} className={styles.item}>
              <div className={styles.words}>
                {what} <span className={mergeClasses(shared.quiet)}>({where})</span>
                <dl className={styles.values}>
                  <div className={styles.value}>
                    <dt className={shared.quiet}>{texts.issued}:</dt>
                    <dd className={styles.issued}>{issued}</dd>
                  </div>
                  <div className={styles.value}>
                    <dt className={shared.quiet}>{texts.found}:</dt>
                    <dd className={styles.found}>{found}</dd>
                  </div>
                </dl>
              </div>
            </li>
          ))}
      </ul>
    </section>
  );
}
