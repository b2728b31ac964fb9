import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import { rules } from '../../rules';
import { isNumeric } from '../figures/figuresLayout';
import { type StyleName, styles } from '../styles';
import { heightFor } from '../textHeight';
import { toldAt, wrongText } from './figureFormulas';
import { type FormContext, pointsAreShown } from './formContext';
import { type FormColumn, formColumn, formColumnCodes, shownColumns } from './formLayout';
import type { FormLine } from './formLines';
import { formColumns as at } from './formNames';
import { formWidth } from './formWidths';

/** The look of each column on a line of one kind; helpers have their own. */
const looks: Readonly<
  Record<FormLine['is'], Readonly<Partial<Record<FormColumn, StyleName>>> & { other: StyleName }>
> = {
  group: {
    [at.name]: 'group',
    [at.status]: 'group',
    [at.selfPoints]: 'groupPoints',
    [at.maxPoints]: 'groupPoints',
    other: 'groupCenter',
  },
  criterion: {
    [at.name]: 'lineName',
    [at.status]: 'lineText',
    [at.selfPoints]: 'linePoints',
    [at.maxPoints]: 'lineMost',
    other: 'lineCenter',
  },
  figure: {
    [at.name]: 'figureName',
    [at.unitOfMeasure]: 'textCenter',
    [at.status]: 'status',
    [at.evidence]: 'entryText',
    [at.explanation]: 'entryText',
    other: 'textCenter',
  },
};

/** The look of one cell of a line. */
function lookOf(line: FormLine, column: FormColumn): StyleName {
  if (line.is === 'figure' && column === at.entry) {
    return isNumeric(line.figure) ? 'entryPoints' : 'entryChoice';
  }
  if (line.is === 'criterion' && column === at.result) {
    return line.criterion.measure.denominator === null ? 'lineCenter' : 'linePercent';
  }
  const { other, ...own } = looks[line.is];
  return own[column] ?? other;
}

/** Neighbouring shown columns of a line that look the same. */
interface LookRun {
  readonly style: StyleName;
  readonly first: number;
  readonly columns: number;
}

/** The looks of a line's shown columns from the left: a form has hundreds of lines. */
export function looksOf(line: FormLine): readonly LookRun[] {
  const { first, last } = shownColumns;
  return formColumnCodes.slice(first, last + 1).reduce<readonly LookRun[]>((runs, column) => {
    const style = lookOf(line, column);
    const before = runs.at(-1);
    return before?.style === style
      ? [...runs.slice(0, -1), { ...before, columns: before.columns + 1 }]
      : [...runs, { style, first: formColumn(column), columns: 1 }];
  }, []);
}

/** As many digits as the number of a row may have. */
const END_ROW = 999;

const LEAST = { group: 22, criterion: 20, figure: 18 } as const;

/** Two lines: where a reason or evidence will have to be written. */
const LEAST_EXPLAINED = 34;

/** The height of a line, in points: whatever its formulas may say has room. */
export function lineHeight(
  context: FormContext,
  line: FormLine,
  textOf: (column: FormColumn) => string,
): number {
  const { first, last } = shownColumns;
  const shown = formColumnCodes.slice(first, last + 1).map((column) => ({
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
  const isExplained =
    line.is === 'figure' && (line.figure.needsReason || line.figure.needsEvidence);
  return heightFor([...shown, ...statuses], isExplained ? LEAST_EXPLAINED : LEAST[line.is]);
}

/** The longest that the status of a line may say. */
function mayBeSaid(context: FormContext, line: FormLine): readonly string[] {
  switch (line.is) {
    case 'group':
      return [];
    case 'criterion':
      if (!pointsAreShown(context)) return [];
      return [
        texts.gates[line.criterion.gate],
        ...(rules[line.criterion.rule].inCluster ? [texts.inClusterStatus] : []),
      ];
    case 'figure': {
      const { status } = texts;
      return [
        wrongText(line.figure),
        status.brokenElsewhere(END_ROW),
        ...(line.figure.needsReason ? [status.reason] : []),
        ...(line.figure.needsEvidence ? [status.evidence] : []),
        ...toldAt(context, line.figure.code).map(({ meaning }) => `${status.broken}${meaning}`),
      ];
    }
  }
}
