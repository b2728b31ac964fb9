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

/**
 * In a list that was typed as a document, with its numbers in front of the names, some lines may have a
 * tab behind the number: their number and their name are one cell, as in the others.
 */
export function withNumbersJoined(lines: readonly ListLine[]): readonly ListLine[] {
  const isTyped = lines.some(({ cells: [first = '', ...rest] }) => {
    const text = cleanText(first);
    return rest.length === 0 && unnumbered(text) !== text;
  });
  if (!isTyped) return lines;
  return lines.map(({ line, cells: [number = '', name, ...rest] }) =>
    name !== undefined && NUMBER.test(cleanText(number))
      ? { line, cells: [`${number} ${name}`, ...rest] }
      : { line, cells: [number, ...(name === undefined ? [] : [name, ...rest])] },
  );
}
