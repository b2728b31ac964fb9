import type { Reading, RuleCells, Terms } from './rule';

/**
 * Whether a result reaches its target, compared without rounding: `num*100 >= target*den`.
 * 13 of 19 communes is 68.4 % and below 70 %; 14 of 19 is not.
 */
export function reached(
  { numerator, denominator }: Pick<Reading, 'numerator' | 'denominator'>,
  { target, atMost }: Pick<Terms, 'target' | 'atMost'>,
): boolean {
  const result = denominator === null ? numerator : numerator * 100;
  const demanded = denominator === null ? target : target * denominator;
  return atMost ? result <= demanded : result >= demanded;
}

/** The formula of `reached`. */
export function reachedFormula({
  numerator,
  denominator,
  target,
  atMost,
}: Pick<RuleCells, 'numerator' | 'denominator' | 'target' | 'atMost'>): string {
  const result = denominator === null ? numerator : `${numerator}*100`;
  const demanded = denominator === null ? target : `${target}*${denominator}`;
  return `IF(${atMost},${result}<=${demanded},${result}>=${demanded})`;
}

/** A ratio in percent, or the amount itself. Correctly rounded division keeps 15 of 20 equal to 75. */
export function resultOf({ numerator, denominator }: Reading): number {
  return denominator === null ? numerator : (numerator * 100) / denominator;
}

/** The formula of `resultOf`. */
export function resultFormula({ numerator, denominator }: RuleCells): string {
  return denominator === null ? numerator : `${numerator}*100/${denominator}`;
}
