import { yesNoWords } from '../messages/workbook';
import type { Expression } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { Relation } from '../plan/relation';
import { type Area, cellAddress } from './address';
import type { SheetDraft } from './draft';
import { colors } from './styles';
/** Marks the cells of a broken relation in each row of figures, so that a clerk sees it without the add-in. */
export function putRelationMarks(draft: SheetDraft, plan: Plan, entries: Area): void {
  const columnOf = new Map(plan.figures.map(({ code }, index) => [code, entries.column + index]));
  for (const relation of plan.relations) {
    const codes = figuresIn(relation);
    if (codes.some((code) => !columnOf.has(code))) continue;
    const cellOf = (code: string): string =>
      cellAddress(entries.row, columnOf.get(code) ?? 0, 'column');
    const formula = brokenFormula(relation, cellOf);
    const look =
      relation.severity === 'error'
        ? { fill: colors.bad, color: colors.badText }
        : { fill: colors.warn, color: colors.warnText };
    for (const code of codes) {
      draft.formatWhere({ ...entries, column: columnOf.get(code) ?? 0, columns: 1 }, formula, look);
    }
  }
}

/** TRUE where all figures of the relation are there and it does not hold. */
export function brokenFormula(relation: Relation, cellOf: (figure: string) => string): string {
  const codes = figuresIn(relation);
  const known = codes.map((code) => {
    const cell = cellOf(code);
    return `OR(ISNUMBER(${cell}),${cell}="${yesNoWords.yes}",${cell}="${yesNoWords.no}")`;
  });
  const left = side(relation.left, cellOf);
  const right = side(relation.right, cellOf);
  const broken: Record<Relation['operator'], string> = {
    '<=': `${left}>${right}`,
    '=': `ROUND(${left}-(${right}),9)<>0`,
    '=>': `AND(${left}>0,${right}<=0)`,
    '<=>': `(${left}>0)<>(${right}>0)`,
  };
  return `=IF(AND(${known.join(',')}),${broken[relation.operator]},FALSE)`;
}

/** A side as a number: "Có" counts 1, "Không" 0. */
function side({ terms }: Expression, cellOf: (figure: string) => string): string {
  return terms
    .map(({ coefficient, figure }, index) => {
      const cell = cellOf(figure);
      const value = `IF(ISNUMBER(${cell}),${cell},IF(${cell}="${yesNoWords.yes}",1,0))`;
      const sign = coefficient < 0 ? '-' : index > 0 ? '+' : '';
      const size = Math.abs(coefficient);
      return `${sign}${size === 1 ? '' : `${size}*`}${value}`;
    })
    .join('');
}

function figuresIn({ left, right }: Relation): readonly string[] {
  return [...new Set([...left.terms, ...right.terms].map(({ figure }) => figure))];
}
