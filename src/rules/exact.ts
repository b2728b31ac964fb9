import type { Comparison } from '../plan/criterion';
import { isAtMost, isStrict } from './target';

/** Numbers as people write them have nine decimals at most; as whole billionths they are exact. */
export const EXACT_DECIMALS = 9;
const ONE = 10n ** BigInt(EXACT_DECIMALS);

/** From here on a double is whole anyway, and `toFixed` may answer in powers of ten. */
const WHOLE_FROM = 1e15;

/** A number in whole billionths: 0.1 + 0.2 and 0.3 are the same. */
export function toExact(number: number): bigint {
  if (!Number.isFinite(number)) return 0n;
  if (Math.abs(number) >= WHOLE_FROM) return BigInt(Math.round(number)) * ONE;
  return BigInt(number.toFixed(EXACT_DECIMALS).replace('.', ''));
}

/** Back to a number. */
export function fromExact(units: bigint): number {
  return Number(units) / Number(ONE);
}

/** What `targetGap` compares. Percent where there is a denominator, an amount otherwise. */
export interface Against {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly target: number;
  readonly comparison: Comparison;
}

/**
 * By how much the numerator must grow (or shrink, for `<=`) to reach the target; 0 or less where it
 * is reached. `whole`: people and cases come in ones, so 0.3 of one more is one more:
 * 13 of 19 needs 1 more for 70 %.
 */
export function targetGap(
  { numerator, denominator, target, comparison }: Against,
  whole: boolean,
): number {
  // Everything in hundredths of billionths of billionths, so that nothing is divided before the end.
  const has = toExact(numerator) * ONE * 100n;
  const demanded =
    denominator === null ? toExact(target) * ONE * 100n : toExact(target) * toExact(denominator);
  const lacking = isAtMost(comparison) ? has - demanded : demanded - has;
  // Where equality does not reach the target, a whole one more is needed than to equal it.
  if (whole && isStrict(comparison)) return Number(floorDiv(lacking, ONE * ONE * 100n)) + 1;
  return whole
    ? Number(ceilDiv(lacking, ONE * ONE * 100n))
    : fromExact(ceilDiv(lacking, ONE * 100n));
}

function ceilDiv(number: bigint, by: bigint): bigint {
  return -floorDiv(-number, by);
}

/** BigInt division cuts off towards 0. */
function floorDiv(number: bigint, by: bigint): bigint {
  const cut = number / by;
  return number < 0n && number % by !== 0n ? cut - 1n : cut;
}
