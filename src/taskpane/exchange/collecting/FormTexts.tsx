import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReceivedForm } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { FigureTable } from './FigureTable';
import { textLines } from './textLines';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'stretch',
  },
});

/** Evidence and explanations of a form beside Giải trình, where they say something else. */
export function FormTexts({ form }: { readonly form: ReceivedForm }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { form: texts } = messages.exchange;
  const lines = useMemo(() => textLines(form, messages), [form, messages]);
  if (lines.length === 0) return null;
  return (
    <section className={styles.part} aria-label={texts.texts}>
      <h3 className={shared.sectionTitle}>{texts.texts}</h3>
      <p className={shared.quiet}>{texts.textsHint}</p>
      <FigureTable caption={texts.texts} lines={lines} ticked={null} isOfTexts />
    </section>
  );
}
