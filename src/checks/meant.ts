import { NOT_APPLICABLE } from '../plan/entry';

/** 12, 12,5, 12.5: but not 1.234, which is a thousand to some and one to others. */
const plainNumber = /^\d+(?:[.,](?:\d{1,2}|\d{4,}))?$/;

/** How people write "không áp dụng" when they do not know the workbook's word for it. */
const notApplicableWords = new Set(['kad', 'khongapdung', 'na']);

/** A word without accents, spaces, signs and capitals: what two people's spellings have in common. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * The number that a text was probably meant to be, also with what it counts behind it ("66 người");
 * null where that would be guessing.
 */
export function meantNumber(text: string, unitOfMeasure: string): number | null {
  const trimmed = text.normalize('NFC').trim();
  const number = trimmed.endsWith(unitOfMeasure)
    ? trimmed.slice(0, trimmed.length - unitOfMeasure.length).trimEnd()
    : trimmed;
  return plainNumber.test(number) ? Number(number.replace(',', '.')) : null;
}

/** KAD where a text says so in words of its own, null otherwise. */
export function meantNotApplicable(text: string): string | null {
  return notApplicableWords.has(bare(text)) ? NOT_APPLICABLE : null;
}

/**
 * The one allowed word that a text was probably meant to be: typed without accents, with spaces
 * around it, or with accents in another Unicode form. Null where there is none or more than one.
 */
export function meantWord(text: string, allowed: readonly string[]): string | null {
  const typed = bare(text);
  if (typed === '') return null;
  const [only, another] = allowed.filter((word) => bare(word) === typed);
  return another === undefined ? (only ?? null) : null;
}
