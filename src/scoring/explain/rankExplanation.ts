import type { Role } from '../../plan/criterion';
import type { Named } from './pointExplanation';

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
