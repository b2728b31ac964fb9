import { cleanText } from './cleanText';

/** The addresses that were typed for a unit: those that mail can be sent to, and those that are none. */
export interface Addresses {
  readonly valid: readonly string[];
  readonly wrong: readonly string[];
}

/** Letters of the part before the @ (RFC 5322, dot-atom), and labels of a host name. */
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
/** RFC 5321: the part before the @, and the whole. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/**
 * Reads one address or several, with `;` or `,` or a new line between them, plain or as mail programs
 * copy them: `Nguyễn Văn A <a@x.vn>`, `mailto:a@x.vn`.
 */
export function addressesIn(typed: string): Addresses {
  const all = typed
    // A name is quoted where it holds a comma.
    .replace(/"[^"<>]*"\s*(?=<)/g, '')
    .split(/[;,\n]/)
    .map(plainAddress)
    .filter((one) => one !== '');
  return { valid: all.filter(isAddress), wrong: all.filter((one) => !isAddress(one)) };
}

/** What stands in angle brackets behind a name, or all of it; without the scheme of a link. */
function plainAddress(part: string): string {
  const [, bracketed = part] = /<([^<>]*)>/.exec(part) ?? [];
  return cleanText(bracketed).replace(/^mailto:/i, '');
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST && text.indexOf('@') <= LONGEST_LOCAL && ADDRESS.test(text);
}
