import type { Scale } from '../plan/figure';

/** What a rule can look at. `numbers`: a sum or a ratio of sums; the others: one figure. */
export type MeasureKind = 'numbers' | 'yesNo' | 'level';

/** A measure with its numbers put in. All figures are there and valid; a denominator is above 0. */
export interface Reading {
  readonly numerator: number;
  /** Null where the measure is an amount and not a ratio. */
  readonly denominator: number | null;
  /** The text of the figure, for yes/no and levels; blank otherwise. */
  readonly text: string;
}

/** What the criteria table says for one criterion and one kind of unit. */
export interface Terms {
  /** Points at most. */
  readonly max: number;
  /** Percent for a ratio, an amount otherwise; 0 where the rule needs none. */
  readonly target: number;
  readonly atMost: boolean;
  readonly parameter: number;
  readonly scale: Scale | null;
}

/** The same as `Reading` and `Terms`, as pieces of a formula: references or expressions in brackets. */
export interface RuleCells {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly text: string;
  readonly max: string;
  readonly target: string;
  /** An expression that is TRUE where the result must not exceed the target. */
  readonly atMost: string;
  readonly parameter: string;
  /** The scale's first column (levels or lower bounds) and its percents. */
  readonly scaleAt: string;
  readonly scalePercent: string;
}

/**
 * One scoring rule in two engines that must agree: points in TypeScript and the native formula
 * (Excel 2010 functions), written side by side with the operations in the same order, so that both
 * round the same double. Neither rounds: the caller does, at the plan's decimals.
 */
export interface Rule {
  readonly looksAt: MeasureKind;
  readonly points: (reading: Reading, terms: Terms) => number;
  /** An expression without the leading `=`. */
  readonly formula: (cells: RuleCells) => string;
}
