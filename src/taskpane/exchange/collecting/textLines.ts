import type { ReceivedForm } from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import { cellText, type FigureLine, severityOf } from './formView';

/**
 * What a form says beside its figures and Giải trình does not, as lines of a comparison: what replaces
 * something first. There is nothing to choose: it goes with its figure.
 */
export function textLines(form: ReceivedForm, messages: Messages): readonly FigureLine[] {
  const replacing = form.texts.filter(({ is }) => is === 'different');
  const fresh = form.texts.filter(({ is }) => is === 'new');
  return [...replacing, ...fresh].map(({ figure, label, inBook, inFile, is }) => ({
    ...{ figure, label, inFile, is },
    inBook: cellText(inBook, messages),
    cell: '',
    severity: severityOf(form, figure, ['explanation']),
    isTakeable: false,
  }));
}
