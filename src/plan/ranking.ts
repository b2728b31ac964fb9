/** competition: 1, 1, 3; dense: 1, 1, 2. */
export const rankMethods = ['competition', 'dense'] as const;
export type RankMethod = (typeof rankMethods)[number];

/** A class of results ("Xếp loại"), from a number of points up. */
export interface Band {
  readonly name: string;
  readonly from: number;
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
