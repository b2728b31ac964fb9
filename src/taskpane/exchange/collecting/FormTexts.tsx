import { useMemo } from 'react';
import type { ReceivedForm } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { FigureTable } from './FigureTable';
import { FormPart } from './FormPart';
import { textLines } from './textLines';

/** Evidence and explanations of a form beside Giải trình, where they say something else. */
export function FormTexts({ form }: { readonly form: ReceivedForm }) {
  const shared = useSharedStyles();
  const messages = useMessages();
  const { form: texts } = messages.exchange;
  const lines = useMemo(() => textLines(form, messages), [form, messages]);
  if (lines.length === 0) return null;
  return (
    <FormPart title={texts.texts}>
      <p className={shared.quiet}>{texts.textsHint}</p>
      <FigureTable caption={texts.texts} lines={lines} ticked={null} isOfTexts />
    </FormPart>
  );
}
