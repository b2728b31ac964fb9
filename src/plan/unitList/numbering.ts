import { cleanText } from '../cleanText';
import type { ListLine } from './listLines';

/** What stands in front of names in a document: `1.`, `2)`, `3 .`, `6/`, `8 -`, `-`, `•`. */
const MARK = /^(?:\d{1,4}\s*(?:[.)](?!\d)|[/:–—-](?=\s))|[•●▪]|[*+–—-](?=\s))\s*/u;

/** A cell with nothing but a line's number, as a document writes it. */
const NUMBER = /^\d{1,4}\s*[.)/]$/;

/** A name without the number or the bullet of its line, and without the sign that divides it from the next. */
export function unnumbered(name: string): string {
  const bare = name.replace(MARK, '').replace(/[\s;,]+$/, '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : name;
}

/** A line of one cell, with its number in front of the name. */
const isTyped = ({ cells: [first = '', ...rest] }: ListLine): boolean =>
  rest.length === 0 && unnumbered(cleanText(first)) !== cleanText(first);

/** A line with its number in a cell of its own. */
const isParted = ({ cells: [first = '', ...rest] }: ListLine): boolean =>
  rest.length > 0 && NUMBER.test(cleanText(first));

/**
 * In a list that was typed as a document, with its numbers in front of the names, some lines may have a
 * tab behind the number: their number and their name are one cell, as in the others. Where most lines
 * have their numbers apart it is a table, and left as it is.
 */
export function withNumbersJoined(lines: readonly ListLine[]): readonly ListLine[] {
  const parted = lines.filter(isParted).length;
  if (parted === 0 || parted > lines.filter(isTyped).length) return lines;
  return lines.map((one) => {
    const [number = '', name = '', ...rest] = one.cells;
    return isParted(one) ? { ...one, cells: [`${number} ${name}`, ...rest] } : one;
  });
}
