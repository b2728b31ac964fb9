import { figuresTexts } from '../../messages/sheetTexts/entries';
import { NOT_APPLICABLE } from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import { figuresOf } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../address';
import type { Validation } from '../description';
import { isNumeric } from './figuresLayout';
import { wordsOf } from './figureValues';
import { fitsLiteral, listOf } from '../planTables/validations';

/** An input message may have so many characters. */
const LONGEST_MESSAGE = 255;

/** What may be typed into the column of a figure, with the words that explain and refuse. */
export function validationOf(
  figure: Figure,
  { scales, relations }: Plan,
  row: number,
  column: number,
): Omit<Validation, 'area'> {
  const prompt = {
    title: figure.label.length > 32 ? `${figure.label.slice(0, 31)}…` : figure.label,
    message: messageOf(figure, relations),
  };
  if (!isNumeric(figure)) {
    const words = wordsOf(figure, scales);
    return fitsLiteral(words)
      ? { ...listOf(words), prompt }
      : { rule: { kind: 'custom', formula: '=TRUE' }, prompt, alert: null };
  }
  const alert = {
    style: 'stop',
    title: figuresTexts.alertTitle,
    message: figuresTexts.alert(figure.type, figure.mayBeNotApplicable),
  } as const;
  const cell = cellAddress(row, column);
  const number = figure.type === 'count' ? `AND(${cell}>=0,${cell}=INT(${cell}))` : `${cell}>=0`;
  const word = figure.mayBeNotApplicable ? `${cell}="${NOT_APPLICABLE}"` : 'FALSE';
  // Of a text INT is an error, and with an error among its conditions OR is one, too.
  const formula = `=IF(ISNUMBER(${cell}),${number},${word})`;
  return { rule: { kind: 'custom', formula }, prompt, alert };
}

/** What is counted, who reports it, and what must hold between it and other figures, as far as there is room. */
function messageOf(figure: Figure, relations: Plan['relations']): string {
  const { unitOfMeasure, reporter, note } = figure;
  const about = figuresTexts.prompt(unitOfMeasure, reporter, note).slice(0, LONGEST_MESSAGE);
  return relations
    .filter(({ left, right }) =>
      figuresOf({ numerator: left, denominator: right }).includes(figure.code),
    )
    .map(({ meaning }) => meaning.trim())
    .filter((meaning) => meaning !== '')
    .reduce((message, meaning) => {
      const longer = `${message} ${meaning}.`.trim();
      return longer.length <= LONGEST_MESSAGE ? longer : message;
    }, about);
}
