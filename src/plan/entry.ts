/** The words that entry cells hold. They are the workbook's vocabulary, in formulas and in TypeScript alike. */
export const YES = 'Có';
export const NO = 'Không';
/** Không áp dụng. */
export const NOT_APPLICABLE = 'KAD';

/** What a cell of a workbook can hold; an empty cell reads as ''. */
export type CellValue = string | number | boolean;

/**
 * What an entry cell holds. Blank, 0 and "không áp dụng" are three different things, everywhere.
 * A text is anything else that was typed; whether it means something depends on the figure's type.
 */
export type Entry =
  | { readonly is: 'blank' }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'notApplicable' }
  | { readonly is: 'text'; readonly text: string };

/** The figures of one unit by figure code; a code that is absent is blank. */
export type UnitEntries = ReadonlyMap<string, Entry>;

/** All figures that were read, by unit code. */
export type Entries = ReadonlyMap<string, UnitEntries>;

/** What units say about their figures (reasons, evidence), by unit and figure code; never blank. */
export type Explanations = ReadonlyMap<string, ReadonlyMap<string, string>>;

const blank: Entry = { is: 'blank' };

/**
 * A cell's value as an entry. Texts compare as Excel's `=` does: without regard to case, but an
 * accent in another Unicode form (NFD) is another text, so that formulas and this agree.
 */
export function entryFromCell(value: CellValue): Entry {
  if (value === '') return blank;
  if (typeof value === 'number') return { is: 'number', number: value };
  if (typeof value === 'boolean') return { is: 'text', text: value ? 'TRUE' : 'FALSE' };
  return sameText(value, NOT_APPLICABLE) ? { is: 'notApplicable' } : { is: 'text', text: value };
}

/** The entry of one unit for one figure; blank where nothing was typed. */
export function entryOf(entries: Entries, unit: string, figure: string): Entry {
  return entries.get(unit)?.get(figure) ?? blank;
}

/** Whether anything was entered for a unit, be it right or wrong. */
export function hasFigures(entries: UnitEntries | undefined): boolean {
  return entries !== undefined && [...entries.values()].some(({ is }) => is !== 'blank');
}

/** Whether two texts are equal to a formula (`=` ignores case). */
export function sameText(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
