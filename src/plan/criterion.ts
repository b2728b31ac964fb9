import type { Measure } from './measure';

/** How a criterion turns its measure into points: one file in rules/ each. */
export const ruleKinds = [
  'threshold',
  'proportional',
  'steps',
  'zeroTolerance',
  'yesNo',
  'shareOfUnits',
  'level',
  'judged',
  'count',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** On which side of the target a result counts as reached. Equality always counts. */
export type Comparison = '>=' | '<=';

/**
 * What happens beyond the criterion itself when it earns nothing.
 * group: its content group earns nothing; capBand: the best band is out of reach; unranked: the unit is not ranked.
 */
export const gates = ['none', 'group', 'capBand', 'unranked'] as const;
export type Gate = (typeof gates)[number];

/** What "không áp dụng" earns: full points, nothing, or the unit's other points are scaled up to the same sum. */
export const notApplicablePolicies = ['rescale', 'full', 'zero'] as const;
export type NotApplicablePolicy = (typeof notApplicablePolicies)[number];

/** One of the plan's content groups (Một là ... Sáu là). */
export interface ContentGroup {
  readonly code: string;
  readonly ordinal: string;
  readonly name: string;
}

/** One scored line. */
export interface Criterion {
  readonly code: string;
  readonly group: string;
  readonly name: string;
  /** Where in the plan it comes from. */
  readonly source: string;
  /** Points at most, by kind of unit. A kind that is absent: the criterion does not apply to it. */
  readonly points: ReadonlyMap<string, number>;
  readonly rule: RuleKind;
  readonly measure: Measure;
  /** What the plan demands: percent for ratios and shares of units, an amount otherwise. 0 is a target too. */
  readonly target: number | null;
  readonly comparison: Comparison;
  /** The rule's own number: points per item (count), step of the points (judged), share below which nothing is earned (proportional). */
  readonly parameter: number | null;
  /** Code of the scale, for the rules level and steps. */
  readonly scale: string | null;
  readonly gate: Gate;
  readonly whenNotApplicable: NotApplicablePolicy;
  readonly note: string;
}
