import { cleanText } from '../cleanText';
import type { ListLine } from './listLines';

/** How lines begin that stand above, between or below the units of a document. */
const WORDS = /^(danh sách|kèm theo|ghi chú|nơi nhận|người lập|lưu ý)(?![\p{L}\p{N}])/iu;

/** I to IX, as parts of a document are numbered; a single X. is short for Xã. */
const PART = /^(I{1,3}|IV|VI{0,3}|IX)(?:[.)/]\s*(?=\S)|[.)/]?$)/;
const FIRST_PART = /^I(?:[.)/]\s*(?=\S)|[.)/]?$)/;

const firstCell = ({ cells }: ListLine): string =>
  cells.map(cleanText).find((cell) => cell !== '') ?? '';

/** Tells the lines of a list that are headings or notes beside its units, by the cell with the name. */
export function besidesIn(lines: readonly ListLine[]): (line: ListLine, name: string) => boolean {
  const hasParts = lines.some((line) => FIRST_PART.test(firstCell(line)));
  return (line, name) =>
    name.endsWith(':') ||
    /^\(.*\)$/.test(name) ||
    WORDS.test(name) ||
    (hasParts && PART.test(firstCell(line)));
}
