import type { MailText, SendableUnit, SendView } from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import { type SharedPlaceholder, spelledOut } from '../../../messages/mailTexts';
import { missingValues } from '../../../messages/missingLines';

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

/** What is wrong with a mail's words, so that none is made with them; null: nothing. */
export function mailFault(
  text: MailText,
  { placeholders }: Pick<SendView, 'placeholders'>,
  { mail }: Messages['exchange'],
): string | null {
  const unknown = unknownTokens(text, placeholders);
  if (unknown.length > 0) return mail.unknown(unknown);
  if (text.subject.trim() === '') return mail.noSubject;
  return text.body.trim() === '' ? mail.noBody : null;
}

/** What only a mail that confirms what was received has something to say of. */
const ofReceipts = [
  '{muc_nhan}',
  '{luc_nhan}',
  '{da_nhan}',
  '{chua_nhan}',
  '{ly_do}',
  '{so_can_xem}',
  '{can_xem}',
  '{da_tra_lai}',
];

/** What a text speaks of and the workbook does not know, the same for every unit. */
export function blankIn({ subject, body }: MailText, { values }: SendView): SharedPlaceholder[] {
  const tokens = (`${subject}\n${body}`.match(BRACES) ?? []).map(plain);
  const shared = Object.entries(values) as [SharedPlaceholder, string][];
  return shared.flatMap(([code, value]) =>
    value.trim() === '' && tokens.includes(`{${code}}`) ? [code] : [],
  );
}

/** The placeholders that make sense in a mail with a form or a reminder. */
export function insertable({ placeholders }: SendView): readonly Placeholder[] {
  return placeholders.filter((one) => !ofReceipts.includes(tokenOf(one)));
}

/** A unit as a mail of that kind speaks of it: who is only now sent its form is not told that none came. */
export function addressed(unit: SendableUnit, kind: 'form' | 'reminder'): SendableUnit {
  return kind === 'form' ? { ...unit, isSilent: false } : unit;
}

/** What stands in place of the placeholders in a unit's mail; '' for nothing. */
function valuesFor(unit: SendableUnit, { values }: SendView): ReadonlyMap<string, string> {
  const { missing: labels, isSilent } = unit;
  const missing = missingValues({ labels, isSilent, period: values.ky });
  return new Map([
    ...Object.entries(values).map(([code, value]) => [`{${code}}`, value] as const),
    ...ofReceipts.map((token) => [token, ''] as const),
    ['{don_vi}', unit.name],
    ['{ma_don_vi}', unit.code],
    ['{ten_tep}', unit.fileName],
    ...Object.entries(missing).map(([code, value]) => [`{${code}}`, value] as const),
  ]);
}

/**
 * The mail as the unit will get it. Lines whose placeholders are all blank are left out, as in the
 * mail; where the workbook could have had something for one, the line stands and says so.
 */
export function previewOf(
  mail: MailText,
  view: SendView,
  unit: SendableUnit,
  { blank, blankLine }: { readonly blank: string; readonly blankLine: string },
): MailText {
  const values = valuesFor(unit, view);
  const shared = new Set(Object.keys(view.values).map((code) => `{${code}}`));
  const valueOf = (token: string): string => values.get(plain(token)) ?? token;
  const filled = (text: string, nothing: string): string =>
    text.replace(BRACES, (token) =>
      valueOf(token) === '' && shared.has(plain(token))
        ? nothing
        : spelledOut(plain(token).slice(1, -1), valueOf(token)),
    );
  const body = mail.body.split('\n').flatMap((line) => {
    const tokens = line.match(BRACES) ?? [];
    const isSaying = tokens.length === 0 || tokens.some((token) => valueOf(token) !== '');
    if (isSaying) return [filled(line, blank)];
    return tokens.some((token) => shared.has(plain(token))) ? [filled(line, blankLine)] : [];
  });
  return { subject: filled(mail.subject, blank), body: body.join('\n') };
}
