import type { References } from '../references';

/**
 * The formula of `unitsIn`, for the unit whose code stands in a cell: TRUE where the period does
 * not know it any more, not yet, or knows its successor in its place. FALSE for an unknown code.
 */
export function isGoneFormula(to: References, code: string): string {
  // A column that somebody deleted says nothing, as a blank cell does.
  const textOf = (column: string, unit: string): string =>
    `IFERROR(${to.ofUnit(column, unit)}&"","")`;
  const start = sortable(to.field('periodStart'), FIRST);
  const end = sortable(to.field('periodEnd'), LAST);
  const until = sortable(to.ofUnit('validTo', code), LAST);
  const beginsLater = (unit: string): string =>
    `${sortable(to.ofUnit('validFrom', unit), FIRST)}>${end}`;
  const successor = textOf('successor', code);
  const takesOver = [
    `${successor}<>${code}`,
    `ISTEXT(${to.ofUnit('name', successor)}&"")`,
    `NOT(${beginsLater(successor)})`,
    `${sortable(to.ofUnit('validTo', successor), AFTER_ALL)}>${until}`,
  ];
  const isSucceeded = `IF(${successor}="",FALSE,IFERROR(AND(${takesOver.join(',')}),FALSE))`;
  const isOut = `OR(${until}<${start},${beginsLater(code)},${isSucceeded})`;
  const said = ['validFrom', 'validTo', 'successor'].map((column) => textOf(column, code));
  // Most units were always there: of them nothing else is looked up.
  return `IF(${said.join('&')}="",FALSE,${isOut})`;
}

/** What stands for a blank day: before all days, after them, and after even that. */
const [FIRST, LAST, AFTER_ALL] = ['0', '99999999', '999999999'];

/**
 * A day as a number that sorts by time, 20261231, of 31/12/2026 as of 2026-12-31: both may stand in
 * the tables, the latter in workbooks of before. The three parts are weighed by which of them is the year.
 */
function sortable(day: string, blank: string): string {
  const gap = 'REPT(" ",9)';
  const parts = `MID(SUBSTITUTE(SUBSTITUTE(${day},"/",${gap}),"-",${gap}),{1,10,19},9)`;
  const weights = `({1,100,10000}+(MID(${day},5,1)="-")*{9999,0,-9999})`;
  return `IFERROR(SUMPRODUCT(TRIM(${parts})*${weights}),${blank})`;
}
