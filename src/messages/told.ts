import type { RuleKind } from '../plan/criterion';
import { rules } from '../rules';
import { roundPoints } from '../rules/round';
import { PERCENT_DECIMALS, reached } from '../rules/target';
import type { ScoredBy } from '../scoring/explain/pointExplanation';
import { isLeast, percentApart } from './percent';

/** The space before it does not break: `100` and `%` belong on one line. */
const PERCENT = '\u00a0%';

type Told = ScoredBy<RuleKind>;

/** What the sentences of all languages write alike but for the decimal sign. */
export interface ToldNumbers {
  readonly percent: (number: number) => string;
  readonly amount: (number: number, unit: string) => string;
  /** A number as the measure has it: percent, or an amount in what the figures count. */
  readonly inMeasure: (told: Told, number: number) => string;
  /** `Khá, giỏi 45/60 = 75 %`, or `Sáng kiến: 3 sáng kiến`. The bounds are never rounded across. */
  readonly head: (told: Told, name: string, bounds?: readonly number[]) => string;
  /** How much of the points that are to be had was earned: `80 %`; `exact` where no decimals were left out. */
  readonly share: (
    points: number,
    of: number,
  ) => { readonly text: string; readonly exact: boolean };
}

/** The numbers of explanations in one language. */
export function toldNumbers(number: (value: number) => string): ToldNumbers {
  const percent = (value: number): string => `${number(value)}${PERCENT}`;
  const amount = (value: number, unit: string): string =>
    unit === '' ? number(value) : `${number(value)} ${unit}`;
  return {
    percent,
    amount,
    inMeasure: ({ reading, unitOfMeasure }, value) =>
      reading.denominator === null ? amount(value, unitOfMeasure) : percent(value),
    head: ({ reading, terms, unitOfMeasure }, name, bounds = [terms.target]) => {
      const { numerator, denominator } = reading;
      if (denominator === null) return `${name}: ${amount(numerator, unitOfMeasure)}`;
      const shown = percentApart(numerator, denominator, bounds);
      // A name that ends in a number would run into the fraction.
      const gap = /\d$/.test(name) ? ': ' : ' ';
      const fraction = `${number(numerator)}/${number(denominator)}`;
      return `${name}${gap}${fraction} ${shown.exact ? '=' : '≈'} ${percent(shown.percent)}`;
    },
    share: (points, of) => {
      if (of === 0) return { text: percent(0), exact: true };
      const shown = percentApart(points, of, [0, 100]);
      return { text: percent(shown.percent), exact: shown.exact };
    },
  };
}

/** The comparison sign between a result and its target, true as it stands: the opposite one where it was missed. */
export function signBetween({ terms: { comparison } }: Told, isReached: boolean): string {
  const signs = { '>=': ['≥', '<'], '>': ['>', '≤'], '<=': ['≤', '>'], '<': ['<', '≥'] } as const;
  return signs[comparison][isReached ? 0 : 1];
}

/** To a rule that does not look at the comparison more is always better. */
function isMoreBetter({ rule, terms }: Told): boolean {
  return !rules[rule].needs.comparison || isLeast(terms.comparison);
}

/**
 * Whether a result has not come to its target, for rules to which one equal to it is enough. Full
 * steps only may leave it all its points.
 */
export function isShort(told: Told): boolean {
  const comparison = isMoreBetter(told) ? '>=' : '<=';
  return !reached(told.reading, { ...told.terms, comparison });
}

/** The comparison sign of these rules. */
export function signByNumbers(told: Told): string {
  if (isMoreBetter(told)) return isShort(told) ? '<' : '≥';
  return isShort(told) ? '>' : '≤';
}

/** A sign with what it compares with: a line does not end between the two. */
export function withSign(sign: string, bound: string): string {
  return `${sign}\u00a0${bound}`;
}

/** Whether the points that count are not quite what the rule gives. */
export function isRounded({ exact, points }: Told): boolean {
  return roundPoints(exact - points, PERCENT_DECIMALS) !== 0;
}

/** A text as a sentence begins with it. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same text where it stands within a sentence. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
