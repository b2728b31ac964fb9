import type { CellValue } from '../plan/entry';
import type { NotSummed } from '../plan/mergeFigures';
import type { Running } from './exchangeReports';
import type { Outcome } from './problem';
import type { ScoreReport } from './resultReports';

/** A unit that may be merged into another. */
export interface MergeableUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly cluster: string;
  /** The code that Đơn vị names as what it becomes part of; '' for none. */
  readonly successor: string;
  /** Its last day there, as 2025-06-30; '' for none. */
  readonly validTo: string;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** All that there is to choose from before units are merged. */
export interface MergeView {
  readonly units: readonly MergeableUnit[];
  readonly kinds: readonly Named[];
  readonly clusters: readonly Named[];
  /** First and last day of the period, as 2025-12-31; blank where open. */
  readonly start: string;
  readonly end: string;
}

/** Which units are merged, and what takes their place from which day on (2025-07-01). */
export interface MergeOrder {
  readonly units: readonly string[];
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly cluster: string;
  readonly from: string;
}

/** Why an order cannot be carried out. */
export type MergeFault =
  | { readonly code: 'tooFewUnits' }
  | { readonly code: 'noName' }
  | { readonly code: 'noCode' }
  /** The code is, or once was, another unit's: its figures and forms would be taken for the new one's. */
  | { readonly code: 'codeUsed'; readonly used: string; readonly unit: string }
  /** The same where the other is one of those that are merged: its rows are kept under that code. */
  | { readonly code: 'codeOfMerged'; readonly used: string; readonly unit: string }
  | { readonly code: 'noKind' }
  | { readonly code: 'noCluster' }
  | { readonly code: 'noDate' }
  /** The successor does not exist in the period yet. */
  | { readonly code: 'afterPeriod'; readonly end: string }
  /** A unit that is merged had not begun the day before. */
  | { readonly code: 'beforeUnit'; readonly unit: string; readonly begun: string }
  /** A column of Đơn vị that must hold what is written was deleted. */
  | { readonly code: 'columnGone'; readonly column: string };

/** What one of the merged units has in a cell, as people read it. */
export interface MergedCell {
  readonly unit: string;
  readonly value: CellValue;
}

/** What becomes of one figure that at least one of the units entered. */
export interface MergedFigure {
  readonly code: string;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly parts: readonly MergedCell[];
  /** The successor's value; or why its cell is left blank, with the names of the units it is due to. */
  readonly outcome:
    | { readonly is: 'value'; readonly value: CellValue }
    /** The level that all of them have: written, and said to be a proposal. */
    | { readonly is: 'proposed'; readonly value: CellValue }
    | { readonly is: 'gap' | 'wrong'; readonly units: readonly string[] }
    | { readonly is: 'notSummed'; readonly because: NotSummed };
}

/** What a merger would do. Nothing of it was done if it has faults. */
export interface MergePreview {
  readonly order: MergeOrder;
  readonly faults: readonly MergeFault[];
  /** Names of the units that are merged. */
  readonly units: readonly string[];
  readonly figures: readonly MergedFigure[];
  /** The same of Số liệu kỳ trước. */
  readonly previous: readonly MergedFigure[];
  /** How many reasons and explanations are put together. */
  readonly texts: number;
  /** Criteria of single units that become the successor's, by name. */
  readonly ownCriteria: readonly string[];
  /** What stays with the merged units: appraised points, registered targets, results of past periods. */
  readonly left: {
    readonly appraised: number;
    readonly pledged: number;
    readonly past: number;
  };
}

/** A merger that was made. */
export interface MergeReport {
  readonly preview: MergePreview;
  readonly cells: number;
  readonly review: ScoreReport;
}

/** The commands that merge units. */
export interface MergeCommands {
  readonly mergeView: () => Promise<Outcome<MergeView>>;
  /** What a merger would do; writes nothing. */
  readonly previewMerge: (order: MergeOrder) => Promise<Outcome<MergePreview>>;
  /** One step that `undo` takes back. */
  readonly mergeUnits: (order: MergeOrder, running?: Running) => Promise<Outcome<MergeReport>>;
}
