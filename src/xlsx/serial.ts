const DAY = 86_400_000;
const START_OF_1904 = Date.UTC(1904, 0, 1);
/** Days between the two ways of counting. */
const DAYS_APART = 1_462;

/**
 * The number that a cell with a date format holds, counted from 1900, to the
 * millisecond. The library read it counting from 1904.
 */
export function serialOf(date: Date, from1904: boolean): number {
  return (date.getTime() - START_OF_1904) / DAY + (from1904 ? DAYS_APART : 0);
}
