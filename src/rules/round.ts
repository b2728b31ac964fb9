/** Beyond this a double has no decimals left to round. */
const LARGEST_EXACT = 1e15;

/**
 * Rounds half away from zero at a number of decimals, as Excel's ROUND does: on the number as it
 * reads in 15 significant digits, so 1.005 gives 1.01 and 2.675 gives 2.68 although both are stored
 * a little below. `toFixed` and `Math.round(x * 100) / 100` get these wrong.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST_EXACT) return value;
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  if (shifted >= LARGEST_EXACT) return value;
  const size = Number(`${shifted}e${-decimals}`);
  return value < 0 && size > 0 ? -size : size;
}
