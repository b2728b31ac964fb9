/**
 * The check code that is printed on a closed result and typed from paper: 55 bits of its fingerprint
 * and a check character, as three groups of four characters of Crockford's base 32. Two results
 * share one by chance once in 36 million billion; who wants two that do can look for them, so it
 * tells papers apart and is no signature.
 */

/** Digits and capital letters without I, L, O and U: nothing in it is mistaken for anything else in it. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const GROUP = 4;

/** Characters of a code, the last one checks the others. */
export const CODE_LENGTH = 12;

/** What people type for a character of the alphabet. */
const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** What a typed code is. */
export type ReadCode =
  /** Typed without a mistake; `code` as it is printed. */
  | { readonly is: 'code'; readonly code: string }
  /** The check character does not fit: at least one character is wrong or two changed places. */
  | { readonly is: 'mistyped' }
  /** Too few characters, or too many. */
  | { readonly is: 'length'; readonly length: number }
  /** Characters that no code has; Vietnamese input methods make Â of AA and Đ of DD. */
  | { readonly is: 'foreign'; readonly characters: string };

/** The check code of a fingerprint (hexadecimal digits), as it is printed: `7K3M-9QXR-2B5T`. */
export function checkCodeOf(fingerprint: string): string {
  const digits = Array.from({ length: CODE_LENGTH - 1 }, (_, index) => digitAt(fingerprint, index));
  return printed([...digits, doubled(remainder(digits))]);
}

/** Reads a code as somebody typed it: capitals, spaces and dashes do not matter, O is 0, I and L are 1. */
export function readCheckCode(typed: string): ReadCode {
  const characters = Array.from(typed.normalize('NFC').toUpperCase()).filter(
    (one) => !/[\s\p{Pd}\p{Cf}._]/u.test(one),
  );
  const foreign = characters.filter((one) => !ALPHABET.includes(readAs[one] ?? one));
  if (foreign.length > 0) return { is: 'foreign', characters: [...new Set(foreign)].join(' ') };
  if (characters.length !== CODE_LENGTH) return { is: 'length', length: characters.length };
  const digits = characters.map((one) => ALPHABET.indexOf(readAs[one] ?? one));
  return remainder(digits) === 0 ? { is: 'code', code: printed(digits) } : { is: 'mistyped' };
}

/** The five bits of a fingerprint from `index * 5` on. */
function digitAt(fingerprint: string, index: number): number {
  const bits = Array.from(fingerprint.slice(0, 14))
    .map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  return parseInt(bits.slice(index * BITS, (index + 1) * BITS), 2);
}

function printed(digits: readonly number[]): string {
  const characters = digits.map((digit) => ALPHABET[digit] ?? '').join('');
  return [0, 1, 2].map((at) => characters.slice(at * GROUP, (at + 1) * GROUP)).join('-');
}

/**
 * The digits as a polynomial over the field of 32 elements (modulo x^5 + x^2 + 1), at its generator:
 * 0 for a code. Every digit has a weight of its own, so any single mistake and any two digits that
 * changed places give something else.
 */
function remainder(digits: readonly number[]): number {
  return digits.reduce((rest, digit) => doubled(rest) ^ digit, 0);
}

function doubled(element: number): number {
  const shifted = element << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
