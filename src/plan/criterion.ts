import type { Measure } from './measure';

/** How a criterion turns its measure into points: one file in rules/ each. */
export const ruleKinds = [
  'threshold',
  'proportional',
  'steps',
  'linear',
  'stepDeduction',
  'stepBonus',
  'count',
  'perOccurrence',
  'percentOff',
  'zeroTolerance',
  'lateness',
  'yesNo',
  'shareOfUnits',
  'level',
  'levelSum',
  'judged',
  'relativeToBest',
  'halfAndHalf',
  'rankInCluster',
  'minMaxInCluster',
  'netBonus',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** On which side of the target a result counts as reached, and whether equality does. */
export const comparisons = ['>=', '>', '<=', '<'] as const;
export type Comparison = (typeof comparisons)[number];

/** What a criterion's points go into: the points proper, a bonus, a penalty, or nothing but the tie chain. */
export const roles = ['scored', 'bonus', 'penalty', 'tieOnly'] as const;
export type Role = (typeof roles)[number];

/** Whether a step that was only begun counts as one. */
export const partialSteps = ['started', 'full'] as const;
export type PartialSteps = (typeof partialSteps)[number];

/**
 * The rules' own numbers, besides the target; each rule says which it needs and what for.
 * from: where a scale of points begins, or how many occurrences or days go by other terms;
 * step: size of one step; perStep: points (or percent) for each step, item, occurrence, day or place;
 * beyond: the same after `from`; floor: a percentage that is the least; limit: where it ends.
 */
export const parameterKeys = ['from', 'step', 'perStep', 'beyond', 'floor', 'limit'] as const;
export type ParameterKey = (typeof parameterKeys)[number];

/** Null: left blank. */
export type RuleParameters = Readonly<Record<ParameterKey, number | null>>;

/** Parameters that all stay blank but for those given. */
export function ruleParameters(given: Partial<RuleParameters> = {}): RuleParameters {
  return {
    from: null,
    step: null,
    perStep: null,
    beyond: null,
    floor: null,
    limit: null,
    ...given,
  };
}

/**
 * What happens beyond the criterion itself when it earns nothing (a penalty: when it takes away).
 * group: its content group earns nothing; all: the unit's total is 0; capBand: the best bands are
 * out of reach; dropBand: the band is lowered; unranked: the unit is not ranked.
 */
export const gates = ['none', 'group', 'all', 'capBand', 'dropBand', 'unranked'] as const;
export type Gate = (typeof gates)[number];

/** What "không áp dụng" earns: full points, nothing, or the unit's other points are scaled up to the same sum. */
export const notApplicablePolicies = ['rescale', 'full', 'zero'] as const;
export type NotApplicablePolicy = (typeof notApplicablePolicies)[number];

/** One of the plan's content groups (Một là ... Sáu là). */
export interface ContentGroup {
  readonly code: string;
  readonly ordinal: string;
  readonly name: string;
  /** Points that the group can bring at most, whatever its criteria add up to; null: no cap. */
  readonly cap: number | null;
  /** Its weight, where the total is a weighted mean of the groups; null: 0. */
  readonly weight: number | null;
}

/** One scored line. */
export interface Criterion {
  readonly code: string;
  readonly group: string;
  readonly name: string;
  /** Where in the plan it comes from. */
  readonly source: string;
  readonly role: Role;
  /** Points at most, by kind of unit. A kind that is absent: the criterion does not apply to it. */
  readonly points: ReadonlyMap<string, number>;
  /** Code of the one unit that registered it as content of its own; null: every unit of the kinds. */
  readonly onlyFor: string | null;
  readonly rule: RuleKind;
  readonly measure: Measure;
  /** What the plan demands: percent for ratios and shares of units, an amount otherwise. 0 is a target too. */
  readonly target: number | null;
  readonly comparison: Comparison;
  readonly parameters: RuleParameters;
  readonly partialSteps: PartialSteps;
  /** Code of the scale, for the rules that read one. */
  readonly scale: string | null;
  readonly gate: Gate;
  /** How many bands the gate takes away (capBand, dropBand); null: one. */
  readonly gateBands: number | null;
  readonly whenNotApplicable: NotApplicablePolicy;
  readonly note: string;
}
