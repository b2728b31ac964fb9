import { NO, NOT_APPLICABLE, YES } from '../plan/entry';
import type { Meant } from '../plan/entryFindings';

export const nothingMeant: Meant = { meant: null, either: [] };

/** The only thing that can have been meant. */
export function certainly(meant: number | string): Meant {
  return { meant, either: [] };
}

/** What may have been meant: to be asked, never guessed. */
export function perhaps(...either: readonly (number | string)[]): Meant {
  return { meant: null, either };
}

/** How people write "không áp dụng" when they do not know the workbook's word for it. */
const notApplicableWords = new Set(['kad', 'khongapdung', 'na']);

/** A word without accents, spaces, signs and capitals: what two people's spellings have in common. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');
}

/** KAD where a text says so in words of its own, null otherwise. */
export function meantNotApplicable(text: string): string | null {
  return notApplicableWords.has(bare(text)) ? NOT_APPLICABLE : null;
}

/**
 * The allowed word that a text was meant to be: typed without accents, with spaces around it, or
 * with accents in another Unicode form. Where accents alone tell two words apart, either of them.
 */
export function meantWord(text: string, allowed: readonly string[]): Meant {
  const typed = bare(text);
  const fitting = typed === '' ? [] : allowed.filter((word) => bare(word) === typed);
  const [only, another] = fitting;
  if (another !== undefined) return perhaps(...fitting);
  return only === undefined ? nothingMeant : certainly(only);
}

/** What people write instead of Có and Không; what it says about the question they must confirm. */
const yesWords = new Set(['1', 'dat', 'dadat', 'yes', 'y']);
const noWords = new Set(['0', 'khongdat', 'chuadat', 'chua', 'no', 'n']);

/** Có or Không, where a text says as much in other words. */
export function meantAnswer(text: string): Meant {
  const typed = bare(text);
  if (yesWords.has(typed)) return perhaps(YES);
  return noWords.has(typed) ? perhaps(NO) : nothingMeant;
}
