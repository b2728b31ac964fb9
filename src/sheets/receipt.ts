import type { CellValue } from '../plan/entry';

/** A value as it was taken from a cell of a file. */
export interface TakenValue {
  /** Address on the form's sheet. */
  readonly cell: string;
  readonly value: CellValue;
}

/** A value that a unit sent and nobody took, with what is wrong with it, as a sentence for the unit. */
export interface LeftOut {
  readonly value: CellValue;
  /** Blank: nothing is wrong with it. */
  readonly why: string;
}

/** What was decided about a returned form, as Nhật ký keeps it. */
export interface Receipt {
  readonly kind: 'accept' | 'refuse';
  /** The same for everything that was decided in one step. */
  readonly batch: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly file: string;
  /** When the file was saved (ISO), as far as it said; blank: nobody knows. */
  readonly savedAt: string;
  /** Files (SHA-256) of the unit that were there as well and no newer, when this one was taken. */
  readonly passedOver: readonly string[];
  /** Code of the unit; blank where a file of nobody was refused. */
  readonly unit: string;
  /** The form's sheet in the file. */
  readonly sheet: string;
  /** By figure: what was taken. */
  readonly figures: ReadonlyMap<string, TakenValue>;
  /** By figure: what the form holds and was not taken with it. */
  readonly left: ReadonlyMap<string, LeftOut>;
  /** Of a refused form: its errors as sentences for the unit. */
  readonly errors: readonly string[];
}
