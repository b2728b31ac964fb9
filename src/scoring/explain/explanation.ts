import type { Entries } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import type { Decided } from '../result';
import type { ScoredPlan } from '../scorePlan';
import type { Gain, Named, PointExplanation } from './pointExplanation';
import type { QuotaExplanation, RankExplanation } from './rankExplanation';
import type { BandExplanation, GroupExplanation, TotalExplanation } from './totalExplanation';

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
