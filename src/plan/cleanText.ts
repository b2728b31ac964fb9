/** Marks that take no room: a name that holds one looks like its twin and is not equal to it. */
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * A text as people read it: accents in one form (NFC), every kind of space (the non-breaking one,
 * tabs, line ends within a line) as one plain space, none at the ends, nothing invisible.
 * Letters and accents themselves stay: Ba Tơ and Ba Tô are two names.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** The same for a text of several lines: they stay. */
export function cleanLines(text: string): string {
  return text.split(/\r?\n/).map(cleanText).join('\n').trim();
}

/** A name without its accents, as people mistake one for another: Ba Tơ and Ba Tô are alike in it. */
export function withoutAccents(text: string): string {
  return cleanText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase();
}

/** A name as it is compared with others. Accents count: xã Ba Tơ is not xã Ba Tô. */
export function nameKey(name: string): string {
  return cleanText(name).toLowerCase();
}
