import type { NotApplicablePolicy, Role, RuleKind } from '../plan/criterion';
import type { Entries, Entry } from '../plan/entry';
import type { Plan } from '../plan/plan';
import type { Aggregation } from '../plan/ranking';
import type { Detail, Reading, Terms } from '../rules/rule';
import type { Verdict } from '../rules/verdicts';
import type { BandObstacle } from './bands';
import type { Decided } from './result';
import type { ScoredPlan } from './scorePlan';

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
export interface Need {
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

/** Where a unit could come to: the rank of the nearest unit ahead, or the next better band. */
export type Goal =
  { readonly is: 'rank'; readonly rank: number } | { readonly is: 'band'; readonly name: string };

/** What a unit would have to gain for a goal, and what the scoring would make of that. */
export interface Way {
  readonly to: Goal;
  readonly isReached: boolean;
  /** The criteria that are enough, the largest gain first; all of them where they are not. */
  readonly steps: readonly Gain[];
  /** What the steps bring in their criteria, and the unit's total before and with them. */
  readonly points: number;
  readonly from: number;
  readonly total: number;
  /** Its rank then, with the figures of all others as they are, and its band. */
  readonly rank: number;
  readonly band: string;
  /** Criteria that lost points and of which no number says what they lack. */
  readonly untold: readonly Named[];
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

/** One content group of a unit. */
export interface GroupExplanation extends Named {
  readonly ordinal: string;
  /** What its criteria add up to, before cap and gates. */
  readonly earned: number;
  /** The points that count. */
  readonly points: number;
  readonly available: number;
  /** Points at most, whatever its criteria add up to; null: no cap. */
  readonly cap: number | null;
  /** In percent of all open groups; null where the total is a sum. */
  readonly weight: number | null;
  /** Criteria whose gate took all of the group's points. */
  readonly lostBy: readonly Named[];
}

/** How the groups become the total. */
export interface TotalExplanation {
  readonly aggregation: Aggregation;
  /** The groups' points, out of the points that apply to the unit and all that the plan has. */
  readonly earned: number;
  readonly available: number;
  readonly full: number;
  /** Criteria that do not apply and whose points are spread over the others. */
  readonly spread: readonly Named[];
  /** The groups put together and scaled up, rounded as totals are. */
  readonly base: number;
  readonly bonus: Limited;
  readonly penalty: Limited;
  /** Base, bonus and penalty together, before limit and gates; never below 0. */
  readonly sum: number;
  /** The most that the total can be, where that cut it; null otherwise. */
  readonly cutTo: number | null;
  readonly total: number;
  /** Criteria whose gate took all points. */
  readonly lostBy: readonly Named[];
  /** Criteria that wait for a figure, or whose figure is wrong. */
  readonly open: readonly Named[];
}

/** A sum under a limit. */
export interface Limited {
  readonly sum: number;
  readonly points: number;
}

/** A band obstacle with names in place of codes. */
export type NamedObstacle =
  | Extract<BandObstacle, { readonly is: 'points' }>
  | (Omit<Extract<BandObstacle, { readonly is: 'group' }>, 'group'> & { readonly group: Named })
  | (Omit<Extract<BandObstacle, { readonly is: 'criterion' }>, 'criterion'> & {
      readonly criterion: Named;
    })
  | { readonly is: 'capBand'; readonly criterion: Named; readonly bands: number }
  | { readonly is: 'dropBand'; readonly criterion: Named; readonly bands: number };

export interface BandExplanation {
  readonly name: string;
  readonly from: number;
  /** The next better band and what keeps the unit out of it; null: it holds the best. */
  readonly better: { readonly name: string; readonly obstacles: readonly NamedObstacle[] } | null;
}

/** Which key puts one unit ahead of another. */
export type AheadBy =
  | { readonly is: 'total'; readonly difference: number }
  | {
      readonly is: 'tie';
      /** Its place in the tie chain, counted from 1, and whose points decide. */
      readonly place: number;
      readonly of: Named;
      readonly own: number;
      readonly other: number;
    }
  /** Places decided by hand; null: nothing was decided about the unit. `reason` may be blank. */
  | {
      readonly is: 'decision';
      readonly own: number | null;
      readonly other: number | null;
      readonly reason: string;
    };

/** What one unit has of a criterion. */
export interface PointShare {
  /** Whether the criterion applies to it. */
  readonly applies: boolean;
  /** Null: none, or none yet. */
  readonly points: number | null;
  readonly max: number;
}

/** A criterion as two units have it. */
export interface ComparedPoints {
  readonly criterion: Named;
  readonly role: Role;
  readonly own: PointShare;
  readonly other: PointShare;
}

/** The criteria with the largest loss, and how many more there are. */
interface ComparedList {
  readonly first: readonly ComparedPoints[];
  readonly others: number;
}

/**
 * Two units side by side: where the one lost more than the other, where less, and where both lost
 * points. What is named of the first two is neither named nor counted again in the last.
 */
export interface PointComparison {
  readonly behind: ComparedList;
  readonly before: ComparedList;
  readonly both: ComparedList;
}

export type RankExplanation =
  | {
      readonly is: 'ranked';
      readonly rank: number;
      /** How many units of the cluster are ranked. */
      readonly of: number;
      /** The nearest unit ahead, by what, and where the points differ; null: nobody is. */
      readonly ahead: {
        readonly unit: Named;
        readonly rank: number;
        readonly by: AheadBy;
        readonly compared: PointComparison;
      } | null;
      /** Names of the units that share the rank. */
      readonly equal: readonly string[];
    }
  | { readonly is: 'gated'; readonly by: readonly Named[] }
  | { readonly is: 'noFigures' };

/** How a quota stands for a unit that holds a band under it. */
export interface QuotaExplanation {
  readonly band: string;
  /** Null: the whole plan. */
  readonly cluster: string | null;
  readonly percent: number;
  readonly base: number;
  readonly allowed: number;
  readonly held: number;
  /** within: it may hold it; over: by rank it would lose it; between: equal to others where it ends. */
  readonly state: 'within' | 'over' | 'between';
}

/** A unit's whole result explained. */
export interface UnitExplanation {
  readonly unit: Named;
  readonly cluster: Named;
  /** All criteria of the plan, in its order, those that do not apply included. */
  readonly points: readonly PointExplanation[];
  readonly groups: readonly GroupExplanation[];
  readonly total: TotalExplanation;
  readonly band: BandExplanation;
  readonly rank: RankExplanation;
  /** To the rank of the unit ahead, and to the next better band. */
  readonly ways: readonly Way[];
  readonly quotas: readonly QuotaExplanation[];
}

/** The reasons that people wrote beside what they decided; blank or absent: none. */
export interface Reasons {
  readonly appraisals: ReadonlyMap<string, string>;
  readonly tieOrder: ReadonlyMap<string, string>;
}

/** What was scored, and what people wrote beside their decisions. */
export interface Explainable {
  readonly plan: Plan;
  readonly entries: Entries;
  readonly decided: Decided;
  readonly reasons: Reasons;
  readonly scored: ScoredPlan;
}
