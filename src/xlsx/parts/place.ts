import { limits } from '../guard/limits';

/** A cell's place, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Reads "AB12"; null where it is no address, 'beyond' where no sheet has such a cell. */
export function placeOf(address: string): Place | 'beyond' | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,9})\$?([0-9]{1,15})$/.exec(address) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (row < 1 || row > limits.rows || column > limits.columns) return 'beyond';
  return { row: row - 1, column: column - 1 };
}
