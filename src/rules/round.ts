/** Beyond this a double has no decimals left to round. */
const LARGEST_EXACT = 1e15;

/**
 * Rounds half away from zero at a number of decimals, as Excel's ROUND does: on the number as it
 * reads in 15 significant digits, so 1.005 gives 1.01 and 2.675 gives 2.68 although both are stored
 * a little below. `toFixed` and `Math.round(x * 100) / 100` get these wrong.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  if (shifted >= LARGEST_EXACT) return value;
  const size = Number(`${shifted}e${-decimals}`);
  return value < 0 && size > 0 ? -size : size;
}

/**
 * Decimals behind which there is nothing but what binary numbers add: 5*6.66/13.32 is stored a little
 * below 2.5, and LibreOffice's ROUND to whole points would give 2.
 */
const EXACT_DECIMALS = 9;

/** Rounds points half up, rid of binary noise before. */
export function roundPoints(value: number, decimals: number): number {
  return roundHalfUp(roundHalfUp(value, EXACT_DECIMALS), decimals);
}

/** The formula of `roundPoints`. */
export function roundPointsFormula(value: string, decimals: string): string {
  return `ROUND(ROUND(${value},${EXACT_DECIMALS}),${decimals})`;
}
