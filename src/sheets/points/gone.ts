import type { References } from '../references';

/**
 * The formula of `unitsIn`, for the unit whose code stands in a cell: TRUE where the period does
 * not know it any more, not yet, or knows its successor in its place. FALSE for an unknown code.
 */
export function isGoneFormula(to: References, code: string): string {
  const [start, end] = [to.field('periodStart'), to.field('periodEnd')];
  const [from, until] = [to.ofUnit('validFrom', code), to.ofUnit('validTo', code)];
  const successor = to.ofUnit('successor', code);
  const beginsLater = (first: string): string => `AND(${end}<>"",${first}>${end})`;
  const ends = to.ofUnit('validTo', successor);
  const takesOver = [
    `${successor}<>""`,
    `${successor}<>${code}`,
    `NOT(${beginsLater(to.ofUnit('validFrom', successor))})`,
    `OR(${ends}="",${ends}>${until}&"")`,
  ];
  const isSucceeded = `IFERROR(AND(${takesOver.join(',')}),FALSE)`;
  return `IFERROR(OR(AND(${until}<>"",${until}<${start}),${beginsLater(from)},${isSucceeded}),FALSE)`;
}
