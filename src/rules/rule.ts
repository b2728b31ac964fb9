import type {
  Comparison,
  ParameterKey,
  PartialSteps,
  RuleKind,
  RuleParameters,
} from '../plan/criterion';
import type { Rung, Scale } from '../plan/figure';
import type { MeasureNeed } from '../plan/finding';
import type { Peers } from './peers';
import type { Verdict } from './verdicts';

/** What a rule can look at. `numbers`: a sum or a ratio of sums; `level`: one figure or several; `yesNo`: one. */
export type MeasureKind = 'numbers' | 'yesNo' | 'level';

/** A measure with its numbers put in. All figures are there and valid; a denominator is above 0. */
export interface Reading {
  readonly numerator: number;
  /** Null where the measure is an amount and not a ratio. */
  readonly denominator: number | null;
  /** The texts of the figures, for yes/no and levels. */
  readonly texts: readonly string[];
  /** Where the result stands among those of its cluster; only rules that say `inCluster` look at it. */
  readonly peers: Peers;
}

/** What the criteria table says for one criterion and one kind of unit. */
export interface Terms {
  /** Points at most. */
  readonly max: number;
  /** Percent for a ratio, an amount otherwise; 0 where the rule needs none. */
  readonly target: number;
  readonly comparison: Comparison;
  readonly parameters: RuleParameters;
  readonly partialSteps: PartialSteps;
  readonly scale: Scale | null;
}

/** The same as `Reading` and `Terms`, as pieces of a formula: references or expressions in brackets. */
export interface RuleCells {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly texts: readonly string[];
  readonly peers: Readonly<Record<keyof Peers, string>>;
  readonly max: string;
  readonly target: string;
  /** An expression that is TRUE where the result must not exceed the target. */
  readonly atMost: string;
  /** An expression that is TRUE where a result equal to the target does not reach it. */
  readonly strict: string;
  /** The cell of a parameter; blank where none was given. */
  readonly parameter: (key: ParameterKey) => string;
  /** An expression that is TRUE where only full steps count. */
  readonly fullSteps: string;
  /** The scale's first column (levels or bounds) and its percents. */
  readonly scaleAt: string;
  readonly scalePercent: string;
}

/** What the criteria table must say for a rule; a parameter that is not named here is not looked at. */
export interface RuleNeeds {
  /** That there is a figure at all is asked of every measure. */
  readonly measure: Exclude<MeasureNeed, 'anyFigure'>;
  readonly target: boolean;
  /** Whether the comparison's direction or strictness makes a difference. */
  readonly comparison: boolean;
  readonly parameters: Readonly<Partial<Record<ParameterKey, 'needed' | 'optional'>>>;
  readonly partialSteps: boolean;
  readonly scale: Scale['kind'] | null;
}

/** What an explanation says beyond the reading, the terms and the points. */
export interface Detail {
  /** How many steps, occurrences, days or items were counted. */
  readonly counted?: number;
  /** The rung that was reached; null: none. */
  readonly rung?: Rung | null;
}

/**
 * One scoring rule in two engines that must agree: points in TypeScript and the native formula
 * (Excel 2010 functions), written side by side with the operations in the same order, so that both
 * round the same double. Neither rounds: the caller does, at the plan's decimals.
 */
export interface Rule<Kind extends RuleKind = RuleKind> {
  readonly looksAt: MeasureKind;
  readonly needs: RuleNeeds;
  /** Whether the points depend on the other units of the cluster. */
  readonly inCluster: boolean;
  /** Which of the rule's terms gives the points. */
  readonly verdict: (reading: Reading, terms: Terms) => Verdict<Kind>;
  readonly points: (reading: Reading, terms: Terms) => number;
  /** An expression without the leading `=`. */
  readonly formula: (cells: RuleCells) => string;
  readonly detail?: (reading: Reading, terms: Terms) => Detail;
}

/** Everything that a rule asks of the criteria table beside what it must measure: nothing, unless it says so. */
export function needs(
  measure: RuleNeeds['measure'],
  others: Partial<Omit<RuleNeeds, 'measure'>> = {},
): RuleNeeds {
  return {
    measure,
    target: false,
    comparison: false,
    parameters: {},
    partialSteps: false,
    scale: null,
    ...others,
  };
}
