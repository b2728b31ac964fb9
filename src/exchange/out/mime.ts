/** Lines of a mail end so (RFC 5322). */
export const CRLF = '\r\n';
/** Characters of a header line with encoded words (RFC 2047), and of a line of base64 (RFC 2045). */
const LINE = 76;
/** Characters of one encoded word. */
const WORD = 75;
const WORD_START = '=?UTF-8?B?';
const WORD_END = '?=';
const encoder = new TextEncoder();

/** A text as one line, as headers need it: no line break can begin another header. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** An unstructured header, folded; a text beyond ASCII in encoded words (RFC 2047). */
export function textHeader(name: string, text: string): string {
  const line = oneLine(text);
  const isPlain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?');
  if (isPlain && name.length + 2 + line.length <= LINE) return `${name}: ${line}`;
  return `${name}: ${encodedWords(line, name.length + 2)}`;
}

/** The addresses that a mail goes to, with one name for all of them, one a line. */
export function addressHeader(field: string, name: string, addresses: readonly string[]): string {
  const label = encodedWords(oneLine(name), field.length + 2);
  const each = addresses.map((address) =>
    label === '' ? address : `${label}${CRLF} <${address}>`,
  );
  return `${field}: ${each.join(`,${CRLF} `)}`;
}

/** A parameter of a MIME header on lines of its own (RFC 2045; beyond short ASCII RFC 2231). */
export function parameter(name: string, value: string): string {
  const line = oneLine(value);
  if (/^[\x20-\x7e]*$/.test(line) && !/["\\]/.test(line) && line.length <= 60) {
    return `;${CRLF} ${name}="${line}"`;
  }
  const bytes = [...encoder.encode(line)].map(percentEncoded);
  const parts = packed(bytes, LINE - name.length - 12);
  return parts
    .map((part, index) => `;${CRLF} ${name}*${index}*=${index === 0 ? "UTF-8''" : ''}${part}`)
    .join('');
}

function percentEncoded(byte: number): string {
  const letter = String.fromCharCode(byte);
  return /[A-Za-z0-9._-]/.test(letter)
    ? letter
    : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Joins pieces into lines that are no longer than a limit; no piece is split. */
function packed(pieces: readonly string[], limit: number): readonly string[] {
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + piece.length > limit) return [...lines, piece];
    return [...lines.slice(0, -1), last + piece];
  }, []);
}

/** A text in encoded words, each of whole letters; `used`: what stands before the first one on its line. */
function encodedWords(text: string, used: number): string {
  const words: Uint8Array[][] = [];
  let room = 0;
  for (const letter of lettersOf(text)) {
    const bytes = encoder.encode(letter);
    if (bytes.length > room) {
      room = bytesIn(words.length === 0 ? LINE - used : WORD);
      words.push([]);
    }
    words.at(-1)?.push(bytes);
    room -= bytes.length;
  }
  return words
    .map((letters) => `${WORD_START}${base64(joined(letters))}${WORD_END}`)
    .join(`${CRLF} `);
}

/** How many bytes an encoded word of so many characters holds. */
function bytesIn(characters: number): number {
  return Math.floor((characters - WORD_START.length - WORD_END.length) / 4) * 3;
}

/** Letters with the marks that belong to them: an accent does not begin a word. No letter has this many marks. */
const MOST_MARKS = 5;
const LETTER = new RegExp(`\\P{M}\\p{M}{0,${MOST_MARKS}}|\\p{M}`, 'gu');

function lettersOf(text: string): readonly string[] {
  return text.match(LETTER) ?? [];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A text's bytes as base64 in lines, its own lines ending as those of mails do. */
export function textBody(text: string): string {
  return base64Lines(encoder.encode(text.replace(/\r\n?|\n/g, CRLF)));
}

/** Bytes of one line of base64; bytes that are turned at a time. */
const LINE_BYTES = (LINE / 4) * 3;
const BLOCK_BYTES = LINE_BYTES * 128;

/** Bytes as base64 in lines of 76 characters. */
export function base64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    const block = base64(bytes.subarray(at, at + BLOCK_BYTES));
    for (let from = 0; from < block.length; from += LINE)
      lines.push(block.slice(from, from + LINE));
  }
  return lines.join(CRLF);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
