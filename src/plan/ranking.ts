/** competition: 1, 1, 3; dense: 1, 1, 2. */
export const rankMethods = ['competition', 'dense'] as const;
export type RankMethod = (typeof rankMethods)[number];

/** A class of results ("Xếp loại"), from a number of points up, with what else it asks for. */
export interface Band {
  readonly name: string;
  readonly from: number;
  /** Another lower bound for some kinds of unit. */
  readonly fromByKind: ReadonlyMap<string, number>;
  /** Each content group must have brought at least this percentage of its points; null: no condition. */
  readonly groupPercent: number | null;
  /** Codes of criteria that must have earned all their points. */
  readonly requires: readonly string[];
}

/** How many units may hold a band ("Tỷ lệ khống chế"). */
export interface Quota {
  /** Name of the band: units that hold it or a better one count. */
  readonly band: string;
  /** At most this percentage of the base, rounded down to whole units. */
  readonly percent: number;
  /** Name of a band: the base is the units that hold it or a better one; null: all ranked units. */
  readonly base: string | null;
  /** So many may hold it in any case. */
  readonly least: number;
  readonly scope: 'cluster' | 'plan';
}

export const quotaScopes = ['cluster', 'plan'] as const satisfies readonly Quota['scope'][];

/** How group points become the total: their sum, or the mean of their percentages by the groups' weights. */
export const aggregations = ['sum', 'weightedMean'] as const;
export type Aggregation = (typeof aggregations)[number];

/** How a unit's total is put together. Null: no limit. */
export interface TotalPolicy {
  /** What each kind of unit's points must add up to; null: whatever they do. */
  readonly fullPoints: number | null;
  readonly aggregation: Aggregation;
  readonly bonusLimit: number | null;
  readonly penaltyLimit: number | null;
  readonly totalLimit: number | null;
}

/** How totals become ranks. */
export interface RankingPolicy {
  readonly method: RankMethod;
  /**
   * What decides between equal totals, in this order: codes of content groups or criteria, compared
   * by their points. Units that are equal in all of them share a rank.
   */
  readonly tieChain: readonly string[];
}
