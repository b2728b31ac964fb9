import type { AboutCriterion, AboutEntry } from './entryFindings';

/** The values of each finding about figures that may be right and still look odd, by code. */
export interface PlausibleFindingValues {
  /** A steady figure that is not what it was; a word where a word was entered (KAD, a level). */
  'plausible.steadyChanged': AboutEntry & {
    readonly before: number | string;
    readonly now: number | string;
  };
  /** `usual`: by how many percent the figure usually changed in the cluster, among so many units. */
  'plausible.jump': AboutEntry & {
    readonly before: number;
    readonly now: number;
    readonly usual: number;
    readonly units: number;
  };
  /** So many figures of one unit jumped, of those that could be compared, that the row is in doubt. */
  'plausible.rowJumped': {
    readonly unit: string;
    readonly figures: number;
    readonly compared: number;
    /** What those figures are called. */
    readonly labels: readonly string[];
  };
  /** A ratio far from those of the cluster; `usual`: its middle one in percent, among so many units. */
  'plausible.outlier': AboutCriterion & {
    readonly numerator: number;
    readonly denominator: number;
    readonly usual: number;
    readonly isAbove: boolean;
    readonly units: number;
  };
  /** So many results of one unit are far from those of its cluster, of those that could be compared. */
  'plausible.rowOutlier': {
    readonly unit: string;
    readonly results: number;
    readonly compared: number;
    /** Codes of the criteria with those results. */
    readonly criteria: readonly string[];
  };
  /** Names of units whose rows are the same in all cells, and how many more there are. */
  'plausible.identicalRows': {
    readonly units: readonly string[];
    readonly more: number;
    /** How many figures they have entered. */
    readonly figures: number;
  };
  /** A row that is the one of the previous period, in so many figures. */
  'plausible.sameAsBefore': { readonly unit: string; readonly figures: number };
  /** Cells of the previous period with a text for a number; the first of them. */
  'plausible.previousNotNumbers': AboutEntry & { readonly cells: number };
}
