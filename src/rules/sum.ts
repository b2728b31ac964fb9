import type { Entry } from '../plan/entry';
import { type Expression, sumOf } from '../plan/measure';
import { roundHalfUp } from './round';

/**
 * Sums and differences keep this many decimals, which takes away what binary numbers add: 1.1 % of
 * 3000 is 33, although 1.1*3000 is stored as 3300.0000000000005. No figure has more decimals.
 */
export const SUM_DECIMALS = 6;

/** The sum that an expression stands for, so that 0.1 + 0.2 - 0.3 is nothing. */
export function exactSum(expression: Expression, entryOf: (figure: string) => Entry): number {
  const sum = sumOf(expression, entryOf);
  return isPlain(expression) ? sum : roundHalfUp(sum, SUM_DECIMALS);
}

/** The formula of `exactSum`: safe to stand beside any operator. */
export function sumFormula(expression: Expression, cellOf: (figure: string) => string): string {
  const text = expression.terms
    .map(({ coefficient, figure }, index) => {
      const sign = coefficient < 0 ? '-' : index > 0 ? '+' : '';
      const size = Math.abs(coefficient);
      return `${sign}${size === 1 ? '' : `${size}*`}${cellOf(figure)}`;
    })
    .join('');
  return isPlain(expression) ? text : `ROUND(${text},${SUM_DECIMALS})`;
}

/** One figure as it stands: nothing is calculated, nothing needs rounding. */
function isPlain({ terms }: Expression): boolean {
  return terms.length === 1 && terms[0]?.coefficient === 1;
}
