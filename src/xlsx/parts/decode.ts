import { refuse } from '../guard/refusal';

/** Bytes that a text in another encoding than UTF-8 starts with; "<" where it has no mark. */
const others: readonly (readonly [string, readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
  ['UTF-16', [0x3c, 0]],
  ['UTF-16', [0, 0x3c]],
];

/** The text of an XML part. UTF-8 only: the library would take any other for an empty part. */
export function decode(bytes: Uint8Array, part: string): string {
  const other = others.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (other) refuse({ code: 'encoding', part, encoding: other[0] });
  const text = decoded(bytes, part);
  const [, encoding = 'utf-8'] =
    /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200)) ?? [];
  if (!/^(utf-?8|us-ascii|ascii)$/i.test(encoding)) refuse({ code: 'encoding', part, encoding });
  return text;
}

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse({ code: 'notXml', part });
  }
}
