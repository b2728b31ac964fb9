import { bare } from './meant';

/** A map: `constructor` is a word that somebody may type, and no number. */
const digits: ReadonlyMap<string, number> = new Map([
  ['khong', 0],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['tu', 4],
  ['nam', 5],
  ['lam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
]);

/** Mười and mươi without their accents. */
const TEN = 'muoi';

/** A number below 100 that stands in words, with or without what it counts behind it; null for anything else. */
export function numberInWords(
  text: string,
  isUnitOfMeasure: (words: string) => boolean,
): number | null {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const rest = words.slice(count).join(' ');
    const number = readWords(words.slice(0, count).map(bare));
    if (number !== null && (rest === '' || isUnitOfMeasure(rest))) return number;
  }
  return null;
}

function readWords(words: readonly string[]): number | null {
  const ten = words.indexOf(TEN);
  if (ten < 0) return words.length === 1 ? digitOf(words[0]) : null;
  if (ten > 1 || words.length > ten + 2) return null;
  const tens = ten === 0 ? 1 : digitOf(words[0]);
  const ones = words.length === ten + 1 ? 0 : digitOf(words[ten + 1]);
  return tens === null || ones === null ? null : tens * 10 + ones;
}

function digitOf(word = ''): number | null {
  return digits.get(word) ?? null;
}
