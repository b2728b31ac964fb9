/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every formula of a scorebook asks for the letters of the same few columns. */
const spelled: string[] = [];

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  return (spelled[column] ??= spell(column));
}

function spell(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Which parts of a reference stay when the formula is copied. */
export type Anchoring = 'none' | 'row' | 'column' | 'both';

/** The A1 address of one cell (0-based), with `$` where it is anchored. */
export function cellAddress(row: number, column: number, anchored: Anchoring = 'none'): string {
  const columnMark = anchored === 'column' || anchored === 'both' ? '$' : '';
  const rowMark = anchored === 'row' || anchored === 'both' ? '$' : '';
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}

/** The A1 address of an area; a single cell is written without a colon. */
export function areaAddress(
  { row, column, rows, columns }: Area,
  anchored: Anchoring = 'none',
): string {
  const first = cellAddress(row, column, anchored);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress(row + rows - 1, column + columns - 1, anchored)}`;
}

/** A sheet's title as formulas name it: always quoted, apostrophes doubled. */
export function quotedSheet(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** A reference to an area of another sheet. */
export function sheetReference(title: string, area: Area, anchored: Anchoring = 'both'): string {
  return `${quotedSheet(title)}!${areaAddress(area, anchored)}`;
}

/** The cell (0-based) that an A1 address names, anchored or not; null for anything else. */
export function cellAt(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
