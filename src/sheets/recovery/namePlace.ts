import type { NamePlace } from './findSheets';

/** Excel writes a name's formula with its `=`, a file writes it without. */
const placePattern = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/;

/** The sheet and the first cell that a name's formula points to; null where it is broken (#REF!) or its sheet is gone. */
export function namePlace(formula: string, titles: readonly string[]): NamePlace | null {
  const [, quoted, plain, letters = '', row = '0'] = placePattern.exec(formula) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  if (title === undefined || !titles.includes(title)) return null;
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { title, row: Number(row) - 1, column };
}
