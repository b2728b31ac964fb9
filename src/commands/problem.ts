import type { CellPlace } from '../sheets/locate';
import type { LocatedFinding } from './resultReports';

/** Why a command could not do its work, as data. Nothing was written. */
export type Problem =
  /** There is no scorebook in this workbook yet. */
  | { readonly code: 'noScorebook' }
  /** The workbook is the form of a unit, by name: no scorebook, and none is to be set up in it. */
  | { readonly code: 'unitForm'; readonly unit: string }
  /** The sheet that a finding leads to was deleted or renamed since. */
  | { readonly code: 'sheetGone'; readonly sheet: string }
  /** The plan's tables break an invariant: the findings say where. Scores were left as they are. */
  | {
      readonly code: 'planRefused';
      readonly findings: readonly LocatedFinding[];
      /** Headings of columns that were added all the same, for what is still to be entered. */
      readonly columns?: readonly string[];
    }
  /** The selected cell is in no unit's row of a sheet with units. */
  | { readonly code: 'nothingToExplain' }
  /** The unit that was asked about is not in the plan any more. */
  | { readonly code: 'unitGone'; readonly unit: string }
  /** Long work was called off before anything came of it. */
  | { readonly code: 'cancelled' }
  /** Nobody was chosen that something could be made for. */
  | { readonly code: 'nothingChosen' }
  /** A cell is being edited: Excel takes no commands. Enter or Esc, then again. */
  | { readonly code: 'cellEditMode' }
  /** A sheet or the workbook is protected. */
  | { readonly code: 'protected'; readonly sheet: string }
  /** The selected cell is no figure that was taken from a form. */
  | { readonly code: 'noOrigin' }
  /** Units, by name, that have no row on Số liệu: their forms cannot be taken. */
  | { readonly code: 'rowMissing'; readonly units: readonly string[] }
  /** Cells that were to be changed hold something else by now. */
  | { readonly code: 'cellsChanged'; readonly cells: readonly CellPlace[] }
  /** Units cannot be merged as they were to be: the workbook is another than the one that was looked at. */
  | { readonly code: 'mergeOutdated' }
  /** Braces in a mail's text that stand for nothing: `{don_v}`. */
  | { readonly code: 'unknownPlaceholders'; readonly placeholders: readonly string[] }
  /** The period is closed already: it has to be reopened first. */
  | { readonly code: 'alreadyClosed'; readonly checkCode: string }
  /** There is no closed result that could be reopened. */
  | { readonly code: 'notClosed' }
  /** Sheets, by title, hold closed results: the scorebook is not taken out, for they are records. */
  | { readonly code: 'closedKept'; readonly sheets: readonly string[] }
  /** The new period's code is that of the present or of an earlier one. */
  | { readonly code: 'periodTaken'; readonly period: string }
  /** The table of past periods on Kế hoạch has no blank row left. */
  | { readonly code: 'noRoomForPeriod' }
  /** Excel answered with an error; the technical words are for a fold-out. */
  | { readonly code: 'hostFailed'; readonly technical: string };

/** What came of a command: its report, or why nothing came of it. */
export type Outcome<Report> =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: Problem };
