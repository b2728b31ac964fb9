import type { Outcome } from '../rules/outcome';

/** Why a unit has a rank or has none. */
export type RankStatus = 'ranked' | 'gated' | 'noFigures';

/** What a unit's points add up to, rounded as the plan says. */
export interface Totals {
  /** By group code: the points that count, after the group's cap and gates. */
  readonly groups: ReadonlyMap<string, number>;
  /** By group code: the points that the unit could have had, without what does not apply. */
  readonly available: ReadonlyMap<string, number>;
  /** The same with what does not apply: the difference is spread over the rest. */
  readonly full: ReadonlyMap<string, number>;
  /** Within their limits. The penalty is what is taken away, a number from 0 up. */
  readonly bonus: number;
  readonly penalty: number;
  readonly total: number;
  /** On the way to the total, for explaining it. */
  readonly before: {
    /** By group code: under the group's cap, before a gate takes it. */
    readonly groups: ReadonlyMap<string, number>;
    /** The points proper: the groups put together and scaled up; not rounded. */
    readonly base: number;
    /** What the bonuses and penalties add up to before their limits. */
    readonly bonus: number;
    readonly penalty: number;
    /** Base, bonus and penalty together, before the total's limits. */
    readonly sum: number;
    /** The total but for a gate that takes all of it. */
    readonly total: number;
  };
}

/** Everything that scoring knows about one unit without its cluster. */
export interface UnitResult {
  readonly unit: string;
  readonly kind: string;
  readonly cluster: string;
  /** By criterion code, as computed from the figures. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** How many criteria wait for a figure. */
  readonly missing: number;
  /** From the figures alone ("tự chấm"), and with the appraised points in place of the computed ones. */
  readonly computed: Totals;
  readonly official: Totals;
  readonly status: RankStatus;
  /** 0 is the best band. */
  readonly band: number;
  /** What decides between equal totals, in this order, the larger first; the last is a decision by hand. */
  readonly tieKeys: readonly number[];
}

/** A unit's result with its place in its cluster. */
export interface RankedResult extends UnitResult {
  /** Null where the unit is not ranked. */
  readonly rank: number | null;
  /** 1, 2, 3 ... within the cluster: ranked units first; equal ranks keep the order of the figure rows. */
  readonly ordinal: number;
  /** How many units of the cluster stand ahead; null where the unit is not ranked. */
  readonly ahead: number | null;
}

/** Numbers by unit and criterion. */
export type ByCriterion = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What a closed period gave one unit; null where it was not known or not ranked. */
export interface PastResult {
  readonly total: number | null;
  readonly rank: number | null;
  readonly band: string;
}

/** What people decided and what is known from before, besides the figures. */
export interface Decided {
  /** Points that the appraisers put in place of the computed ones. */
  readonly appraisals: ByCriterion;
  /** Higher targets that units registered for themselves. */
  readonly ownTargets: ByCriterion;
  /** By unit: its place among units that are still equal after the tie chain (1 stands first). */
  readonly tieOrder: ReadonlyMap<string, number>;
  /** By code of the period, then by unit. */
  readonly past: ReadonlyMap<string, ReadonlyMap<string, PastResult>>;
}

export const nothingDecided: Decided = {
  appraisals: new Map(),
  ownTargets: new Map(),
  tieOrder: new Map(),
  past: new Map(),
};
