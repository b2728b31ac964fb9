/**
 * A number from 0 to 2^32 - 1 that is the same for the same text, and very likely another one for
 * another (FNV-1a over code points). No secret: who wants two texts with one checksum can find them.
 */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}
