const UNITS_PER_ONE = 1e9;

/**
 * The sum of numbers as people write them: 0.1 + 0.2 is 0.3. Nine decimals are kept, which is
 * more than points have and leaves room for sums in the millions.
 */
export function sumDecimals(numbers: Iterable<number>): number {
  let units = 0;
  for (const number of numbers) units += Math.round(number * UNITS_PER_ONE);
  return units / UNITS_PER_ONE;
}
