import type { Comparison } from './criterion';
import type { CellValue } from './entry';

/**
 * The values of findings about the sheets that hold the plan and its results: what could not be
 * read, and what somebody typed over. `by` is the code in the row that the finding is about,
 * `field` the column's heading as people see it.
 */
export interface SheetFindingValues {
  /** A table of the scorebook is gone, or its workbook name is. */
  'read.tableMissing': { readonly table: string };
  'read.unknownWord': {
    readonly by: string;
    readonly field: string;
    readonly typed: string;
    readonly allowed: readonly string[];
  };
  /** A blank cell where one of the words has to be chosen. */
  'read.missingWord': {
    readonly by: string;
    readonly field: string;
    readonly allowed: readonly string[];
  };
  'read.notANumber': { readonly by: string; readonly field: string; readonly typed: string };
  /** The part of an expression that could not be read. */
  'read.badExpression': {
    readonly by: string;
    readonly field: string;
    readonly typed: string;
    readonly from: string;
  };
  /** A relation with nothing on one side. */
  'read.missingSide': { readonly by: string; readonly field: string };
  /**
   * Figures stand in a row whose unit is not in the table of units; `line` is its number on the sheet,
   * `address` the code's cell. `code` and `name`: of a unit without figures whose code is almost the same, or blank.
   */
  'read.unknownUnit': {
    readonly unit: string;
    readonly line: number;
    readonly address: string;
    readonly code: string;
    readonly name: string;
  };
  /**
   * Figures stand in a row without a code; `line` is its number on the sheet, `address` the code's cell.
   * `name`: what somebody typed in place of the unit's name, `code`: of the unit that has it; or blank.
   */
  'read.rowWithoutUnit': {
    readonly sheet: string;
    readonly line: number;
    readonly cells: number;
    readonly address: string;
    readonly name: string;
    readonly code: string;
  };
  /** A unit that figures were typed for ended before the period, on `day` (2025-06-30), or begins after it. */
  'read.unitOutsidePeriod': {
    readonly unit: string;
    readonly day: string;
    readonly hasEnded: boolean;
  };
  /** Two rows of figures for one unit: the first one counts. Both are numbers of rows on the sheet. */
  'read.duplicateRow': { readonly unit: string; readonly counted: number; readonly line: number };
  'read.appraisalNotANumber': {
    readonly unit: string;
    readonly criterion: string;
    readonly typed: string;
  };
  /** Points given directly that stand between two steps. */
  'read.appraisalOffStep': {
    readonly unit: string;
    readonly criterion: string;
    readonly points: number;
    readonly step: number;
    readonly below: number;
    readonly above: number;
  };
  'read.appraisalBeyondMaximum': {
    readonly unit: string;
    readonly criterion: string;
    readonly points: number;
    readonly min: number;
    readonly max: number;
    /** The bound that counts in its place. */
    readonly counted: number;
  };
  /** Something other than a number stands among the registered targets. */
  'read.pledgeNotANumber': {
    readonly unit: string;
    readonly criterion: string;
    readonly typed: string;
  };
  /** A registered target asks for no more than the plan does: the plan's counts. */
  'read.pledgeBelowTarget': {
    readonly unit: string;
    readonly criterion: string;
    readonly pledged: number;
    readonly target: number;
    readonly comparison: Comparison;
    /** What a share that was typed with its sign (100%) was probably meant to be; null: no share. */
    readonly inPercent: number | null;
  };
  /** More than all was registered, in percent: it counts until it is corrected. */
  'read.pledgeBeyondAll': {
    readonly unit: string;
    readonly criterion: string;
    readonly pledged: number;
  };
  /** Excel made a date of a registered target: its serial number counts until it is corrected. */
  'read.pledgeIsDate': {
    readonly unit: string;
    readonly criterion: string;
    readonly typed: string;
  };
  /** The unit is not scored by the criterion at all. */
  'read.pledgeNotScored': { readonly unit: string; readonly criterion: string };
  'read.appraisalNotScored': { readonly unit: string; readonly criterion: string };
  /** Excel made a date of appraised points; `counted`: the points that count in its place. */
  'read.appraisalIsDate': {
    readonly unit: string;
    readonly criterion: string;
    readonly typed: string;
    readonly counted: number;
  };
  /** A place among equal units that is no whole number from 1 up. */
  'read.orderNotAPlace': { readonly unit: string; readonly typed: string };
  'read.orderWithoutReason': { readonly unit: string };
  /** A result of a closed period that cannot be read. */
  'read.pastNotANumber': {
    readonly unit: string;
    readonly period: string;
    readonly typed: string;
  };
  'read.appraisalWithoutReason': { readonly unit: string };
  /** A computed cell does not show what the figures give: somebody typed over its formula. */
  'integrity.cellDiffers': {
    readonly sheet: string;
    readonly address: string;
    readonly expected: CellValue;
    readonly found: CellValue;
  };
  /** Formulas that had been changed or were missing were written anew. */
  'integrity.cellsRestored': { readonly sheet: string; readonly cells: number };
}
