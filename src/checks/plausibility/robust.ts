/**
 * What is usual among units, and what is far from it, by the modified z-score of Iglewicz and
 * Hoaglin (How to Detect and Handle Outliers, ASQC Quality Press 1993; also NIST/SEMATECH
 * e-Handbook of Statistical Methods, 1.3.5.17): 0.6745 times the distance from the median over the
 * median absolute deviation (MAD), far above 3.5. Unlike mean and standard deviation, median and
 * MAD are not moved by the odd figures that they are to find.
 */
export interface Usual {
  /** The median. */
  readonly middle: number;
  /** What a standard deviation would be without the odd ones: MAD / 0.6745. */
  readonly spread: number;
}

/** The limit that Iglewicz and Hoaglin recommend. */
const FAR = 3.5;

/** The MAD of a normal distribution in standard deviations. */
const MAD_OF_NORMAL = 0.6745;

/** Among fewer units nothing can be called usual. */
export const LEAST_UNITS = 6;

/** Null for fewer than `LEAST_UNITS` numbers. The order of the numbers does not matter. */
export function usualOf(numbers: readonly number[]): Usual | null {
  if (numbers.length < LEAST_UNITS) return null;
  const middle = medianOf(numbers);
  const distances = numbers.map((number) => Math.abs(number - middle));
  return { middle, spread: medianOf(distances) / MAD_OF_NORMAL };
}

/**
 * Whether a number is far from what is usual. `leastSpread` stands in where units are more alike
 * than that: most of them at 100 % have a MAD of 0, and 99 % is still nothing odd.
 */
export function isFar({ middle, spread }: Usual, number: number, leastSpread: number): boolean {
  return Math.abs(number - middle) > FAR * Math.max(spread, leastSpread);
}

/** The middle number, or the mean of the two middle ones. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
