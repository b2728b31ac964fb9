import { yesNoWords } from '../messages/workbook';
import { figuresTexts } from '../messages/workbookTexts';
import { NOT_APPLICABLE } from '../plan/entry';
import type { Figure } from '../plan/figure';
import type { Plan } from '../plan/plan';
import { cellAddress } from './address';
import type { Validation } from './description';
import { fitsLiteral } from './validations';
/** What may be typed into the column of a figure, with the words that explain and refuse. */
export function validationOf(
  figure: Figure,
  { scales }: Plan,
  row: number,
  column: number,
): Omit<Validation, 'area'> {
  const prompt = {
    title: figure.label.length > 32 ? `${figure.label.slice(0, 31)}…` : figure.label,
    message: figuresTexts.prompt(figure.unitOfMeasure, figure.reporter, figure.note).slice(0, 255),
  };
  const alert = {
    style: 'stop',
    title: figuresTexts.alertTitle,
    message: figuresTexts.alerts[figure.type],
  } as const;
  const words = choicesOf(figure, scales);
  if (words && fitsLiteral(words)) return { rule: { kind: 'list', source: words }, prompt, alert };
  const cell = cellAddress(row, column);
  const number = `AND(ISNUMBER(${cell}),${cell}>=0${figure.type === 'count' ? `,${cell}=INT(${cell})` : ''})`;
  const formula = words ? '=TRUE' : `=OR(${cell}="${NOT_APPLICABLE}",${number})`;
  return { rule: { kind: 'custom', formula }, prompt, alert: words ? null : alert };
}

function choicesOf(figure: Figure, scales: Plan['scales']): readonly string[] | null {
  const notApplicable = figure.mayBeNotApplicable ? [NOT_APPLICABLE] : [];
  if (figure.type === 'yesNo') return [yesNoWords.yes, yesNoWords.no, ...notApplicable];
  if (figure.type !== 'level') return null;
  const rungs = scales.find(({ code }) => code === figure.scale)?.rungs ?? [];
  return [...rungs.map(({ at: level }) => String(level)), ...notApplicable];
}
