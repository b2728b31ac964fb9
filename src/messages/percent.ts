import type { Comparison } from '../plan/criterion';

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
