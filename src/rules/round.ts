/** Beyond this a double has no decimals left to round. */
const LARGEST_EXACT = 1e15;

/** Below this a number is known to the hundredth of what is rounded to, whichever way it is read. */
const CERTAIN_BELOW = 1e12;
const CERTAIN_DISTANCE = 0.01;

/**
 * Rounds half away from zero at a number of decimals, as Excel's ROUND does: on the number as it
 * reads in 15 significant digits, so 1.005 gives 1.01 and 2.675 gives 2.68 although both are stored
 * a little below. `toFixed` and `Math.round(x * 100) / 100` get these wrong.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const amount = Math.abs(value);
  const size = roundedFarFromHalf(amount, decimals) ?? roundedAsRead(amount, decimals);
  if (size === null) return value;
  return value < 0 && size > 0 ? -size : size;
}

/** Null where the 15 digits decide: near the middle. Elsewhere it is many times faster than they are. */
function roundedFarFromHalf(amount: number, decimals: number): number | null {
  const power = 10 ** decimals;
  const shifted = amount * power;
  if (shifted >= CERTAIN_BELOW) return null;
  const whole = Math.floor(shifted);
  const above = shifted - whole - 0.5;
  if (Math.abs(above) < CERTAIN_DISTANCE) return null;
  return (above > 0 ? whole + 1 : whole) / power;
}

/** Null where the number is too large to have decimals left. */
function roundedAsRead(amount: number, decimals: number): number | null {
  const [digits = '0', exponent = '0'] = amount.toExponential(14).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return shifted >= LARGEST_EXACT ? null : Number(`${shifted}e${-decimals}`);
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
