import type { Aggregation } from '../../plan/ranking';
import type { BandObstacle } from '../bands';
import type { Named } from './pointExplanation';

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
