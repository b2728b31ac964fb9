import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MailText, SendableUnit, SendView } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { mailEditorView } from './mailEditorView';
import { MailFields } from './MailFields';
import { MailPreview } from './MailPreview';
import { PlaceholderButtons } from './PlaceholderButtons';
import { useInsertion } from './useInsertion';

const useStyles = makeStyles({
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  summary: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
  },
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalMNudge,
    paddingBottom: tokens.spacingVerticalS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
});

export interface MailEditorProps {
  readonly title: string;
  readonly view: SendView;
  readonly text: MailText;
  /** As the workbook keeps it. */
  readonly kept: MailText;
  readonly isSaved: boolean;
  /** The unit whose mail is shown. */
  readonly unit: SendableUnit | null;
  readonly busy: boolean;
  readonly onText: (text: MailText) => void;
  readonly onSave: () => void;
}

/** The mail's words, folded in: they are seldom changed. */
export function MailEditor(props: MailEditorProps) {
  const { title, view, text, kept, isSaved, unit, busy, onText, onSave } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { exchange } = useMessages();
  const { mail } = exchange;
  const insertion = useInsertion(text, onText);
  const { fault, isChanged, note } = mailEditorView(text, { kept, isSaved }, view, exchange);
  return (
    <details className={styles.fold}>
      <summary className={mergeClasses(styles.summary, shared.focusRing)}>{title}</summary>
      <div className={styles.editor}>
        <MailFields text={text} fault={fault} insertion={insertion} onText={onText} />
        <PlaceholderButtons view={view} onInsert={insertion.insert} />
        {unit && <MailPreview mail={text} view={view} unit={unit} />}
        <div className={styles.actions}>
          <Button
            size="small"
            disabledFocusable={busy || !isChanged || fault !== null}
            onClick={onSave}
          >
            {mail.save}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={!isChanged}
            onClick={() => {
              onText(kept);
            }}
          >
            {mail.usual}
          </Button>
        </div>
        {note !== null && <p className={shared.quiet}>{note}</p>}
      </div>
    </details>
  );
}
