import { withoutAccents } from '../cleanText';
import { sameCode } from '../invariants/codes';

/** Gives codes that nobody has or ever had. */
export interface CodeMaker {
  /** The next code with a prefix: XA01, XA02. */
  readonly next: (prefix: string) => string;
}

/**
 * Makes codes from a prefix and a number, each behind the highest one that was ever used: a code
 * that became free belongs to the figures of the unit that had it.
 */
export function codeMaker(used: Iterable<string>): CodeMaker {
  const taken = new Set([...used].map(sameCode));
  const last = new Map<string, number>();
  const highest = (stem: string): number =>
    [...taken].reduce((most, code) => {
      const number = code.startsWith(stem.toLowerCase()) ? code.slice(stem.length) : '';
      return /^\d{1,9}$/.test(number) ? Math.max(most, Number(number)) : most;
    }, 0);
  return {
    next: (prefix) => {
      const stem = stemOf(prefix);
      const number = (last.get(stem) ?? highest(stem)) + 1;
      last.set(stem, number);
      return `${stem}${String(number).padStart(2, '0')}`;
    },
  };
}

/** The code of a table that has none yet: CUM_3, from its name; with a number where that is taken. */
export function codeOfName(name: string, used: Iterable<string>): string {
  const taken = new Set([...used].map(sameCode));
  const stem = withoutAccents(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  const wanted = stem.slice(0, 24) || 'CUM';
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? wanted : `${wanted}_${number}`;
    if (!taken.has(sameCode(code))) return code;
  }
}

/** A prefix that ends in a figure would run into the number: T1 and 02. */
function stemOf(prefix: string): string {
  const plain =
    withoutAccents(prefix)
      .replace(/[^a-z0-9]+/g, '')
      .toUpperCase() || 'DV';
  return /\d$/.test(plain) ? `${plain}_` : plain;
}
