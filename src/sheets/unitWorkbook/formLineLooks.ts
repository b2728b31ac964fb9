import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import { isNumeric } from '../figures/figuresLayout';
import { type StyleName, styles } from '../styles';
import { heightFor } from '../textHeight';
import { toldAt, wrongText } from './figureFormulas';
import type { FormContext } from './formContext';
import { type FormColumn, formColumnCodes } from './formLayout';
import type { FormLine } from './formLines';
import { formColumns as at } from './formNames';
import { formWidth } from './formWidths';

/** The look of each column on a line of one kind; helpers have their own. */
const looks: Readonly<
  Record<FormLine['is'], Readonly<Partial<Record<FormColumn, StyleName>>> & { other: StyleName }>
> = {
  group: { [at.name]: 'group', [at.status]: 'group', other: 'groupCenter' },
  criterion: {
    [at.number]: 'lineNumber',
    [at.name]: 'lineName',
    [at.status]: 'lineText',
    [at.selfPoints]: 'linePoints',
    other: 'lineCenter',
  },
  figure: {
    [at.name]: 'text',
    [at.unitOfMeasure]: 'textCenter',
    [at.status]: 'status',
    [at.evidence]: 'entryText',
    [at.explanation]: 'entryText',
    other: 'textCenter',
  },
};

/** The look of one cell of a line. */
export function lookOf(line: FormLine, column: FormColumn): StyleName {
  if (line.is === 'figure' && column === at.entry) {
    return isNumeric(line.figure) ? 'entryNumber' : 'entryChoice';
  }
  if (line.is === 'criterion' && column === at.result) {
    return line.criterion.measure.denominator === null ? 'lineCenter' : 'linePercent';
  }
  const { other, ...own } = looks[line.is];
  return own[column] ?? other;
}

const LEAST = { group: 22, criterion: 20, figure: 18 } as const;

/** The height of a line, in points: whatever its formulas may say has room. */
export function lineHeight(
  context: FormContext,
  line: FormLine,
  textOf: (column: FormColumn) => string,
): number {
  const shown = formColumnCodes.map((column) => ({
    text: textOf(column),
    width: formWidth(column),
    look: styles[lookOf(line, column)],
  }));
  const look = styles[lookOf(line, at.status)];
  const statuses = mayBeSaid(context, line).map((text) => ({
    text,
    width: formWidth(at.status),
    look,
  }));
  return heightFor([...shown, ...statuses], LEAST[line.is]);
}

/** The longest that the status of a line may say. */
function mayBeSaid(context: FormContext, line: FormLine): readonly string[] {
  switch (line.is) {
    case 'group':
      return [];
    case 'criterion':
      return [texts.gates[line.criterion.gate], texts.inClusterStatus];
    case 'figure': {
      const { status } = texts;
      return [
        wrongText(line.figure),
        status.brokenElsewhere,
        ...(line.figure.needsReason ? [status.reason] : []),
        ...(line.figure.needsEvidence ? [status.evidence] : []),
        ...toldAt(context, line.figure.code).map(({ meaning }) => `${status.broken}${meaning}`),
      ];
    }
  }
}
