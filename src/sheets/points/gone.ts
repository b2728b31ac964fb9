import type { References } from '../references';

/**
 * The formula of `unitsIn`, for the unit whose code stands in a cell: TRUE where the period does
 * not know it any more, not yet, or knows its successor in its place. FALSE for an unknown code.
 */
export function isGoneFormula(to: References, code: string): string {
  const [start, end] = [to.field('periodStart'), to.field('periodEnd')];
  // A column that somebody deleted says nothing, as a blank cell does.
  const textOf = (column: string, unit: string): string =>
    `IFERROR(${to.ofUnit(column, unit)}&"","")`;
  const [from, until] = [textOf('validFrom', code), textOf('validTo', code)];
  const successor = textOf('successor', code);
  const beginsLater = (first: string): string => `AND(${end}<>"",${first}>${end})`;
  const ends = textOf('validTo', successor);
  const takesOver = [
    `${successor}<>${code}`,
    `ISTEXT(${to.ofUnit('name', successor)}&"")`,
    `NOT(${beginsLater(textOf('validFrom', successor))})`,
    `OR(${ends}="",${ends}>${until})`,
  ];
  const isSucceeded = `IF(${successor}="",FALSE,IFERROR(AND(${takesOver.join(',')}),FALSE))`;
  const isOut = `OR(AND(${until}<>"",${until}<${start}),${beginsLater(from)},${isSucceeded})`;
  // Most units were always there: of them nothing else is looked up.
  return `IF(${from}&${until}&${successor}="",FALSE,${isOut})`;
}
