import type { Plan } from '../plan/plan';

/**
 * Characters of the column of unit names, where others stand beside it: most names take one line,
 * and a small screen has room for what is typed or read next to them.
 */
export const UNIT_NAME_WIDTH = 28;

/** Points of a row whose unit has a name of one line. */
export const UNIT_ROW_HEIGHT = 20;

/** The names that the rows of some units show, as texts of one column each: for the rows' heights. */
export function unitNames(
  { units }: Plan,
  rows: readonly { readonly unit: string }[],
): readonly (readonly [string])[] {
  const called = new Map(units.map(({ code, name }) => [code, name]));
  return rows.map(({ unit }) => [called.get(unit) ?? '']);
}
