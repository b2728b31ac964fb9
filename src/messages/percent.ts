import type { Comparison } from '../plan/criterion';
import { roundHalfUp } from '../rules/round';
import { SUM_DECIMALS } from '../rules/sum';
import { PERCENT_DECIMALS } from '../rules/target';

/** Whether the target asks for at least something. */
export function isLeast(comparison: Comparison): boolean {
  return comparison === '>=' || comparison === '>';
}

/**
 * A ratio in percent with one decimal, rounded away from the target: 69.96 % must not show as 70 %
 * beside "short of 70 %".
 */
export function percentShown(
  numerator: number,
  denominator: number,
  comparison: Comparison,
): number {
  // The tiny step takes the noise of binary fractions out of exact tenths.
  const tenths = (numerator * 1000) / denominator;
  return (isLeast(comparison) ? Math.floor(tenths + 1e-9) : Math.ceil(tenths - 1e-9)) / 10;
}

/** A percentage as it is written, and whether that is all of it. */
export interface ShownPercent {
  readonly percent: number;
  readonly exact: boolean;
}

/**
 * A ratio in percent with as few decimals (one at least) as keep it on its own side of every bound:
 * beside 70 %, 69.96 % shows as 69.96 and 70.04 % as 70.04, but 68.42 % as 68.4.
 */
export function percentApart(
  numerator: number,
  denominator: number,
  bounds: readonly number[],
): ShownPercent {
  const exact = (numerator * 100) / denominator;
  const sides = bounds.map((bound) =>
    Math.sign(roundHalfUp(numerator * 100 - bound * denominator, SUM_DECIMALS)),
  );
  let percent = exact;
  for (let decimals = 1; decimals <= PERCENT_DECIMALS; decimals += 1) {
    percent = roundHalfUp(exact, decimals);
    const isApart = (bound: number, index: number): boolean =>
      Math.sign(roundHalfUp(percent - bound, PERCENT_DECIMALS)) === sides[index];
    if (bounds.every(isApart)) break;
  }
  return { percent, exact: roundHalfUp(percent - exact, PERCENT_DECIMALS) === 0 };
}
