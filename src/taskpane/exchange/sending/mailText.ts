import type { MailText, SendableUnit, SendView } from '../../../commands/exchangeReports';
import { missingTexts } from '../../../messages/mailTexts';

type Placeholder = SendView['placeholders'][number];

/** A placeholder as it stands in a text: `{don_vi}`. */
export function tokenOf({ code }: Placeholder): string {
  return code.startsWith('{') ? code : `{${code}}`;
}

/** A text with something inserted where the cursor is, and where the cursor is then. */
export function inserted(
  text: string,
  start: number,
  end: number,
  token: string,
): { readonly text: string; readonly cursor: number } {
  return { text: text.slice(0, start) + token + text.slice(end), cursor: start + token.length };
}

export function sameMail(one: MailText, other: MailText): boolean {
  return one.subject === other.subject && one.body === other.body;
}

const BRACES = /\{[^{}\n]*\}/g;

/** What stands in braces and is no placeholder: a mail with it cannot be made. */
export function unknownTokens(
  { subject, body }: MailText,
  placeholders: readonly Placeholder[],
): readonly string[] {
  const known = placeholders.map(tokenOf);
  const found = `${subject}\n${body}`.match(BRACES) ?? [];
  return [...new Set(found)].filter((token) => !known.includes(plain(token)));
}

/** `{ Don_vi }` is taken for `{don_vi}`. */
function plain(token: string): string {
  return `{${token.slice(1, -1).trim().toLowerCase()}}`;
}

/** Labels that a mail lists; the command that makes it keeps to the same number. */
const MOST_LABELS = 12;

function missingLines(labels: readonly string[]): string {
  const shown = labels.length <= MOST_LABELS + 1 ? labels : labels.slice(0, MOST_LABELS);
  const more = labels.length - shown.length;
  return [...shown.map(missingTexts.one), ...(more > 0 ? [missingTexts.more(more)] : [])].join(
    '\n',
  );
}

/** What the pane knows to put in place of placeholders; of the others only the command knows. */
function valuesFor(unit: SendableUnit, { period }: SendView): ReadonlyMap<string, string> {
  const { length } = unit.missing;
  return new Map([
    ['{don_vi}', unit.name],
    ['{ma_don_vi}', unit.code],
    ['{ky}', period],
    ['{ten_tep}', unit.fileName],
    ['{con_thieu}', missingLines(unit.missing)],
    ['{so_thieu}', length === 0 ? '' : String(length)],
  ]);
}

/**
 * The mail as the unit will get it, as far as the pane knows; what it does not know is told by its
 * meaning in ‹marks›. Lines whose placeholders are all blank are left out, as in the mail.
 */
export function previewOf(mail: MailText, view: SendView, unit: SendableUnit): MailText {
  const values = valuesFor(unit, view);
  const meanings = new Map(view.placeholders.map((one) => [tokenOf(one), `‹${one.meaning}›`]));
  const valueOf = (token: string): string =>
    values.get(plain(token)) ?? meanings.get(plain(token)) ?? token;
  const filled = (text: string): string => text.replace(BRACES, valueOf);
  const lines = mail.body.split('\n').filter((line) => {
    const tokens = line.match(BRACES) ?? [];
    return tokens.length === 0 || tokens.some((token) => valueOf(token) !== '');
  });
  return { subject: filled(mail.subject), body: lines.map(filled).join('\n') };
}
