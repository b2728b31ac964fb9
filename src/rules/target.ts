import type { Comparison, Criterion } from '../plan/criterion';
import { roundHalfUp } from './round';
import type { Reading, RuleCells, Terms } from './rule';
import { SUM_DECIMALS } from './sum';

/** A share of up to 1e9 people needs this many decimals to tell "all but one" from "all". */
export const PERCENT_DECIMALS = 9;

type Result = Pick<Reading, 'numerator' | 'denominator'>;
type ResultCells = Pick<RuleCells, 'numerator' | 'denominator'>;

/** What a target demands, in the terms of `num*100 >= target*den`: nothing is divided or rounded. */
export function demandOf(
  { numerator, denominator }: Result,
  target: number,
): { readonly result: number; readonly demanded: number } {
  return denominator === null
    ? { result: numerator, demanded: target }
    : { result: numerator * 100, demanded: target * denominator };
}

/** The formulas of `demandOf`. */
export function demandFormula(
  { numerator, denominator }: ResultCells,
  target: string,
): { readonly result: string; readonly demanded: string } {
  return denominator === null
    ? { result: numerator, demanded: target }
    : { result: `${numerator}*100`, demanded: `${target}*${denominator}` };
}

/** Whether less is better. */
export function isAtMost(comparison: Comparison): boolean {
  return comparison === '<=' || comparison === '<';
}

/** Whether a result equal to the target does not reach it. */
export function isStrict(comparison: Comparison): boolean {
  return comparison === '>' || comparison === '<';
}

/**
 * Whether a result reaches its target. 13 of 19 communes is 68.4 % and below 70 %; 14 of 19 is not.
 */
export function reached(
  reading: Result,
  { target, comparison }: Pick<Terms, 'target' | 'comparison'>,
): boolean {
  const { result, demanded } = demandOf(reading, target);
  const ahead = roundHalfUp(result - demanded, SUM_DECIMALS) * (isAtMost(comparison) ? -1 : 1);
  return isStrict(comparison) ? ahead > 0 : ahead >= 0;
}

/** The formula of `reached`. */
export function reachedFormula(
  cells: Pick<RuleCells, 'numerator' | 'denominator' | 'target' | 'atMost' | 'strict'>,
): string {
  const { result, demanded } = demandFormula(cells, cells.target);
  const ahead = `ROUND(${result}-${demanded},${SUM_DECIMALS})*IF(${cells.atMost},-1,1)`;
  return `IF(${cells.strict},${ahead}>0,${ahead}>=0)`;
}

/**
 * The target that counts for a unit that registered one of its own: the more demanding of the two
 * (the plan's part III.1: units register "chỉ tiêu cao hơn").
 */
export function targetOf(
  { target, comparison }: Pick<Criterion, 'target' | 'comparison'>,
  own: number | null,
): number {
  if (target === null || own === null) return target ?? 0;
  return isAtMost(comparison) ? Math.min(target, own) : Math.max(target, own);
}

/** The formula of `targetOf`; `own` is blank where nothing was registered, and no target below 0 was. */
export function targetFormula(target: string, own: string, atMost: string): string {
  const demanding = `IF(${atMost},MIN(${target},${own}),MAX(${target},${own}))`;
  return `IF(ISNUMBER(${own})*(${own}>=0),${demanding},${target})`;
}

/** A ratio in percent, or the amount itself: 15 of 20 is 75 and belongs to the step of 75. */
export function resultOf({ numerator, denominator }: Result): number {
  return denominator === null
    ? numerator
    : roundHalfUp((numerator * 100) / denominator, PERCENT_DECIMALS);
}

/** The formula of `resultOf`. */
export function resultFormula({ numerator, denominator }: ResultCells): string {
  return denominator === null
    ? numerator
    : `ROUND(${numerator}*100/${denominator},${PERCENT_DECIMALS})`;
}
