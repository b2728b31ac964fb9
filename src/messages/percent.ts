import type { Comparison } from '../plan/criterion';
import { roundHalfUp } from '../rules/round';
import { SUM_DECIMALS } from '../rules/sum';
import { PERCENT_DECIMALS, reached } from '../rules/target';

/** Whether the target asks for at least something. */
export function isLeast(comparison: Comparison): boolean {
  return comparison === '>=' || comparison === '>';
}

/** Nothing and all: a ratio that only comes near must not show as one of them. */
const ENDS = [0, 100] as const;

/**
 * A ratio in percent with one decimal, rounded half up as the sheets' number formats do. Where that
 * would tell something else of the target than the result does, or show as nothing or all what is not
 * quite, it goes to the other tenth beside: 69.96 % must not show as 70 % beside "short of 70 %".
 */
export function percentShown(
  numerator: number,
  denominator: number,
  demand: { readonly comparison: Comparison; readonly target: number },
): number {
  const exact = roundHalfUp((numerator * 100) / denominator, PERCENT_DECIMALS);
  const isReached = reached({ numerator, denominator }, demand);
  const tellsTrue = (percent: number): boolean =>
    reached({ numerator: percent, denominator: null }, demand) === isReached &&
    ENDS.every((end) => Math.sign(percent - end) === Math.sign(exact - end));
  const below = Math.floor(roundHalfUp(exact * 10, PERCENT_DECIMALS)) / 10;
  const above = Math.ceil(roundHalfUp(exact * 10, PERCENT_DECIMALS)) / 10;
  // Between a target and an end that share a tenth no tenth tells both: the target comes first.
  const away = isLeast(demand.comparison) ? below : above;
  return [roundHalfUp(exact, 1), below, above].find(tellsTrue) ?? away;
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
