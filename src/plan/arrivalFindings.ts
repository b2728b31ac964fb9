import type { CellValue } from './entry';
import type { AboutEntry } from './entryFindings';

/** Values of findings that are about a returned file as a whole. */
interface AboutFile {
  /** The file with its path in words. */
  readonly file: string;
}

/** The form of a unit that went into another one, beside what that unit's own row still holds. */
export interface FormerForm extends AboutFile {
  /** The unit's name. */
  readonly unit: string;
  /** Who took its place; blank where nobody did. */
  readonly into: string;
  /** Both codes, where the names do not tell the two apart. */
  readonly codes: { readonly unit: string; readonly into: string } | null;
  /**
   * What the form means for the sum. none: it is of another plan or period, or there is no sum; blank: it
   * has no figures; same: all of them were there when the units were merged; whole: none was; part: some
   * were others.
   */
  readonly sum: 'none' | 'blank' | 'same' | 'whole' | 'part';
  /** Where the form says something else than the unit's row. */
  readonly figures: readonly LateFigure[];
}

/** A figure of such a form, and what is to be done with that of the unit that took its place. */
export interface LateFigure {
  readonly label: string;
  /** Blank where the unit had none when it was merged. */
  readonly inBook: CellValue;
  readonly inFile: CellValue;
  /** add: the sum grows by so much; sum: there is none yet; look: it does not come from adding up. */
  readonly todo: { readonly add: number } | 'sum' | 'look';
}

/** Locked cells of a form that hold something else than was sent out. */
interface Edited {
  /** The unit's name. */
  readonly unit: string;
  readonly cells: number;
  /** What the first of them says: `Chỉ tiêu, 2.1 ...`. */
  readonly what: string;
}

/** The values of each finding about returned forms, by code. `unit` is the unit's name. */
export interface ArrivalFindingValues {
  'arrival.wrongPlan': AboutFile & { readonly plan: string; readonly expected: string };
  'arrival.otherPeriod': AboutFile & { readonly period: string; readonly expected: string };
  /** Criteria, targets or figures changed since the form was made. */
  'arrival.olderVersion': AboutFile & { readonly version: string; readonly expected: string };
  /** The form names a unit that the plan does not know. */
  'arrival.unitUnknown': AboutFile & { readonly unit: string; readonly code: string };
  /** The form's unit is no longer scored. */
  'arrival.unitFormer': FormerForm;
  /** The office's own form for the level above; `unit` is the office. */
  'arrival.ownTotal': AboutFile & { readonly unit: string };
  /** Nothing in the file says whose it is. */
  'arrival.unitNotFound': AboutFile;
  /** The form was made for a unit of this code that was called otherwise. */
  'arrival.unitNameDiffers': { readonly unit: string; readonly name: string };
  /** The hidden identity says one unit, the head of the form another one. */
  'arrival.headDiffers': { readonly unit: string; readonly name: string };
  /** The identity is gone: codes, labels and the unit's name told whose form this is. */
  'arrival.byContent': { readonly unit: string };
  'arrival.edited': Edited;
  /** Values stand where the form had formulas. */
  'arrival.formulasLost': Edited;
  /** The value of a formula that was typed into an entry cell is taken. */
  'arrival.formulaTyped': AboutEntry & { readonly cell: string; readonly formula: string };
  /** A formula whose result was not saved: there is no value to take. */
  'arrival.notCalculated': AboutEntry & { readonly cell: string; readonly formula: string };
  /** One figure on two lines with different values: the first counts. */
  'arrival.lineTwice': AboutEntry & {
    readonly cell: string;
    readonly first: CellValue;
    readonly other: string;
    readonly second: CellValue;
  };
  /** The entry cell was merged with the one above it: its own value is gone. */
  'arrival.merged': AboutEntry & { readonly cell: string };
  /** Lines of figures that the unit is asked for are no longer in the form. */
  'arrival.linesGone': { readonly unit: string; readonly labels: readonly string[] };
  /** Values on lines that this plan does not ask for; by what the form calls them. */
  'arrival.linesUnknown': { readonly unit: string; readonly labels: readonly string[] };
  /** Two sheets of the file look like the form and do not say the same. */
  'arrival.secondSheet': {
    readonly unit: string;
    readonly sheet: string;
    readonly other: string;
  };
  /** Several files of one unit; `file` is the one that is proposed, for it is newer if it is. */
  'arrival.secondFile': AboutFile & {
    readonly unit: string;
    readonly other: string;
    /** Otherwise both were saved at the same time, or nobody knows when. */
    readonly isNewest: boolean;
  };
  /** A form that is not known to be newer than one of its unit that was taken, whose file is `taken`. */
  'arrival.notNewer': AboutFile & {
    readonly unit: string;
    readonly taken: string;
    /** Saved before it, at the same time, or nobody knows when. */
    readonly age: 'older' | 'same' | 'unknown';
  };
  /** The form says the same in every figure as other units' forms or rows. */
  'arrival.sameFigures': {
    readonly unit: string;
    readonly others: readonly string[];
    /** Further units that are not named. */
    readonly more: number;
    readonly figures: number;
  };
  /** What another file of the same unit says. */
  'arrival.filesDiffer': AboutFile &
    AboutEntry & { readonly here: CellValue; readonly there: CellValue };
  /** The scorebook already holds another value. */
  'arrival.differsFromBook': AboutEntry & {
    readonly inBook: CellValue;
    readonly inFile: CellValue;
  };
  'arrival.explanationDiffers': AboutEntry & {
    readonly inBook: string;
    readonly inFile: string;
  };
  /** A text beside a figure for which Giải trình has no column. */
  'arrival.textNotKept': AboutEntry & { readonly text: string };
  /** The unit has no row on Số liệu: nothing can be taken. */
  'arrival.noRow': { readonly unit: string };
}
