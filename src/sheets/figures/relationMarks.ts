import { yesNoWords } from '../../messages/workbook';
import type { Expression } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { Relation } from '../../plan/relation';
import { type Area, cellAddress } from '../address';
import type { SheetDraft } from '../draft';
import { isNumeric } from './figuresLayout';
import { colors } from '../styles';
/** What Excel takes for the formula of a conditional format. A longer relation is told by the add-in only. */
const LONGEST_FORMULA = 255;

/** Marks the cells of a broken relation in each row of figures, so that a clerk sees it without the add-in. */
export function putRelationMarks(draft: SheetDraft, plan: Plan, entries: Area): void {
  const columnOf = new Map(plan.figures.map(({ code }, index) => [code, entries.column + index]));
  const numeric = new Map(plan.figures.map((figure) => [figure.code, isNumeric(figure)]));
  for (const relation of plan.relations) {
    const codes = figuresIn(relation);
    if (codes.length === 0 || codes.some((code) => !columnOf.has(code))) continue;
    const formula = brokenFormula(relation, (code) => ({
      cell: cellAddress(entries.row, columnOf.get(code) ?? 0, 'column'),
      numeric: numeric.get(code) ?? true,
    }));
    if (formula.length > LONGEST_FORMULA) continue;
    const look =
      relation.severity === 'error'
        ? { fill: colors.bad, color: colors.badText }
        : { fill: colors.warn, color: colors.warnText };
    for (const code of codes) {
      draft.formatWhere({ ...entries, column: columnOf.get(code) ?? 0, columns: 1 }, formula, look);
    }
  }
}

/** A figure's cell, and whether it holds a number: yes and no are counted as 1 and 0. */
export interface FigureCell {
  readonly cell: string;
  readonly numeric: boolean;
}

/** TRUE where all figures of the relation are there and it does not hold. Short: Excel takes 255 characters for sure. */
export function brokenFormula(relation: Relation, figure: (code: string) => FigureCell): string {
  const figures = figuresIn(relation).map(figure);
  const numbers = figures.filter(({ numeric }) => numeric).map(({ cell }) => cell);
  const answers = figures.filter(({ numeric }) => !numeric).map(({ cell }) => cell);
  const known = [
    // TRUE counts as a number in LibreOffice and not in Excel.
    ...(numbers.length > 0
      ? [
          `COUNT(${numbers.join(',')})${numbers.map((cell) => `-ISLOGICAL(${cell})`).join('')}=${numbers.length}`,
        ]
      : []),
    ...answers.map((cell) => `OR(${cell}="${yesNoWords.yes}",${cell}="${yesNoWords.no}")`),
  ];
  const left = side(relation.left, figure);
  const right = side(relation.right, figure);
  const broken: Record<Relation['operator'], string> = {
    '<=': `ROUND(${left}-(${right}),9)>0`,
    '<': `ROUND(${left}-(${right}),9)>=0`,
    '=': `ROUND(${left}-(${right}),9)<>0`,
    '>=': `ROUND(${left}-(${right}),9)<0`,
    '>': `ROUND(${left}-(${right}),9)<=0`,
    '<>': `ROUND(${left}-(${right}),9)=0`,
    '=>': `AND(${left}>0,${right}<=0)`,
    '<=>': `(${left}>0)<>(${right}>0)`,
  };
  return `=IF(AND(${known.join(',')}),${broken[relation.operator]},FALSE)`;
}

/** What one side of a relation comes to, as an expression. */
export function side(
  { terms, constant }: Expression,
  figure: (code: string) => FigureCell,
): string {
  const sum = terms
    .map(({ coefficient, figure: code }, index) => {
      const { cell, numeric } = figure(code);
      const value = numeric ? cell : `(${cell}="${yesNoWords.yes}")`;
      const sign = coefficient < 0 ? '-' : index > 0 ? '+' : '';
      return `${sign}${Math.abs(coefficient)}*${value}`.replace(/(^|[+-])1\*(?!\()/, '$1');
    })
    .join('');
  return constant === undefined ? sum : `${sum}${constant < 0 || sum === '' ? '' : '+'}${constant}`;
}

/** The figures that a relation compares, each once. */
export function figuresIn({ left, right }: Relation): readonly string[] {
  return [...new Set([...left.terms, ...right.terms].map(({ figure }) => figure))];
}
