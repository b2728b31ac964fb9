import type { Outcome } from '../rules/outcome';

/** Why a unit has a rank or has none. */
export type RankStatus = 'ranked' | 'gated' | 'noFigures';

/** Everything that scoring knows about one unit. Points and totals are rounded as the plan says. */
export interface UnitResult {
  readonly unit: string;
  readonly kind: string;
  readonly cluster: string;
  /** By criterion code, as computed from the figures. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** By group code: official points, after appraisal and gates. */
  readonly groups: ReadonlyMap<string, number>;
  /** How many criteria wait for a figure. */
  readonly missing: number;
  /** Points of the criteria that do not apply and are spread over the others. */
  readonly notApplicablePoints: number;
  /** From the figures alone. */
  readonly computedTotal: number;
  /** With the appraised points in place of the computed ones. */
  readonly total: number;
  readonly status: RankStatus;
  /** 0 is the best band. */
  readonly band: number;
  /** Official points of the tie chain's groups and criteria, in its order. */
  readonly tieKeys: readonly number[];
}

/** A unit's result with its place in its cluster. */
export interface RankedResult extends UnitResult {
  /** Null where the unit is not ranked. */
  readonly rank: number | null;
  /** 1, 2, 3 ... within the cluster: ranked units first; equal ranks keep the order of the figure rows. */
  readonly ordinal: number;
}

/** Points that the appraisers put in place of the computed ones, by unit and criterion. */
export type Appraisals = ReadonlyMap<string, ReadonlyMap<string, number>>;
