import type { NotApplicablePolicy, Role, RuleKind } from '../../plan/criterion';
import type { Entry } from '../../plan/entry';
import type { Detail, Reading, Terms } from '../../rules/rule';
import type { Verdict } from '../../rules/verdicts';

/** A thing of the plan: its code and its name as people read it. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** One figure as the unit entered it. */
export interface ExplainedFigure extends Named {
  readonly unitOfMeasure: string;
  readonly entry: Entry;
}

/**
 * From figures to points by one rule: everything that the rule looked at and what it decided.
 * A union over the rule kinds, so that `verdict` is one that its rule knows.
 */
export type Scored = { readonly [Kind in RuleKind]: ScoredBy<Kind> }[RuleKind];

export interface ScoredBy<Kind extends RuleKind> {
  readonly is: 'scored';
  readonly rule: Kind;
  readonly verdict: Verdict<Kind>;
  readonly reading: Reading;
  /** The reading's result: percent, or an amount where there is no denominator. */
  readonly result: number;
  /** With the target that counts. */
  readonly terms: Terms;
  /** The plan's own target where the unit registered a more demanding one; null: the plan's counts. */
  readonly planTarget: number | null;
  readonly detail: Detail;
  /** Points as the rule gives them, and rounded as the plan says. */
  readonly exact: number;
  readonly points: number;
  /** What the numerator counts (người, vụ ...); blank where its figures count different things. */
  readonly unitOfMeasure: string;
  /** Names of the units that hold the best result of the cluster; empty where the rule does not compare. */
  readonly best: readonly string[];
  readonly role: Role;
}

/** Why a criterion has nothing to score. */
export type Unscored =
  | {
      readonly is: 'notForUnit';
      /** The kind of unit that it does not apply to, or the unit whose own content it is. */
      readonly because: 'kind' | 'owner';
      readonly name: string;
    }
  | { readonly is: 'missing'; readonly figures: readonly ExplainedFigure[] }
  | { readonly is: 'invalid'; readonly figures: readonly ExplainedFigure[] }
  | {
      readonly is: 'notApplicable';
      readonly because: 'entered' | 'noObject';
      readonly figures: readonly ExplainedFigure[];
      readonly policy: NotApplicablePolicy;
      readonly max: number;
      readonly role: Role;
    };

/** What the computed points come from, or why there are none. */
export type Why = Scored | Unscored;

/** What a gate that fired takes away beyond the criterion's own points. */
export type GateEffect =
  | { readonly gate: 'group'; readonly group: string; readonly points: number }
  | { readonly gate: 'all'; readonly points: number }
  /** `bands`: names of the bands that are out of reach. */
  | { readonly gate: 'capBand'; readonly bands: readonly string[] }
  | { readonly gate: 'dropBand'; readonly bands: number }
  | { readonly gate: 'unranked' };

/** What would bring more points. */
export type Need = NumberNeed | WordNeed;

/** Another answer, or a better level. */
export interface WordNeed {
  readonly for: 'word';
  /** What would have to be entered: “Có”, or the next level that earns more. */
  readonly word: string;
}

/** A number that is too small, or too large. */
export interface NumberNeed {
  /** What would be reached: the target, the next step of a scale, the most that counts, the best of the cluster. */
  readonly for: 'target' | 'step' | 'most' | 'best';
  /** The result that is needed: percent where the measure is a ratio, an amount otherwise. */
  readonly bound: number;
  readonly isPercent: boolean;
  /** By how much the numerator must grow, or shrink where less is better; as it is counted. */
  readonly gap: number;
  readonly less: boolean;
  /** Equality with the bound is not enough. */
  readonly strict: boolean;
  readonly unitOfMeasure: string;
}

/** A criterion's need and the points that its rule would give more for it, always above 0. */
export interface Gain {
  readonly criterion: Named;
  readonly need: Need;
  readonly points: number;
}

/** One point explained: a unit and a criterion. */
export interface PointExplanation {
  readonly unit: Named;
  readonly criterion: Named;
  readonly group: Named;
  readonly role: Role;
  /** Where in the plan it comes from; may be blank. */
  readonly source: string;
  /** Points at most; null where the criterion does not apply to the unit. */
  readonly max: number | null;
  readonly figures: readonly ExplainedFigure[];
  readonly why: Why;
  /** From the figures alone; null: none. */
  readonly computed: number | null;
  /** Points that the appraisers put in their place; `reason` is blank where none was given. */
  readonly appraised: { readonly points: number; readonly reason: string } | null;
  /** The points that count; null: none. */
  readonly points: number | null;
  /** What its gate costs; null where it did not fire. */
  readonly gate: GateEffect | null;
  readonly need: Need | null;
  /** How many points more its need would bring; null: none that count. */
  readonly gain: number | null;
}
