import { officialTexts } from '../messages/sheetTexts/results';
import type { PlanIdentity, Signing } from '../plan/plan';
import type { SheetDraft } from './draft';
import { styles } from './styles';
import { heightFor, textWidth } from './textHeight';

/** Where the head stands: its first row (0 unless given), and the columns of its left half and of the page. */
interface OfficialPlace {
  readonly row?: number;
  readonly left: number;
  readonly columns: number;
}

/** Of the issuing body's name the line below it takes a third to a half, of the motto all (annex I). */
const ISSUER_RULE = 0.4;
/** A space that is not broken takes a quarter of the font's size. */
const SPACE_SHARE = 0.25;

/** The line below a text: underlined spaces, which are centred with it wherever the columns end. */
export function ruleBelow(points: number): string {
  return '\u00a0'.repeat(Math.round(points / (styles.rule.size * SPACE_SHARE)));
}

/**
 * The head of an administrative document (NĐ 30/2020/NĐ-CP, annex I): issuing body on the left,
 * national title and motto on the right, each with its line; number and place with date below, which
 * are the document's own and not the plan's: whoever issues it fills them in.
 * `body` names a part of the issuing body below it. Returns the next free row.
 */
export function putOfficialHead(
  draft: SheetDraft<string>,
  { issuer, place }: Pick<PlanIdentity, 'issuer' | 'place'>,
  { row = 0, left, columns }: OfficialPlace,
  body = '',
): number {
  const right = columns - left;
  const issued = issuer.toUpperCase();
  const named = body === '' ? issued : body.toUpperCase();
  const rule = ruleBelow(textWidth(named, styles.issuer) * ISSUER_RULE);
  draft
    .heading(row, 0, left, issued, body === '' ? 'issuer' : 'issuerAbove')
    .heading(row, left, right, officialTexts.nation, 'nation')
    .heading(row + 1, 0, left, body === '' ? rule : named, body === '' ? 'rule' : 'issuer')
    .heading(row + 1, left, right, officialTexts.motto, 'motto')
    .heading(row + 2, left, right, ruleBelow(textWidth(officialTexts.motto, styles.motto)), 'rule')
    .heading(row + 3, 0, left, officialTexts.number, 'placeDateUpright')
    .heading(row + 3, left, right, officialTexts.placeDate(place), 'placeDate')
    .height(row + 2, 9)
    .height(row + 3, 20);
  // A long name takes two lines.
  [issued, body === '' ? '' : named].forEach((text, index) => {
    const width = draft.width(0, left);
    draft.height(row + index, heightFor([{ text, width, look: styles.issuer }], 17));
  });
  if (body !== '') draft.heading(row + 2, 0, left, rule, 'rule');
  return row + 4;
}

/** Points of a line of the plan's title. */
const TITLE_LINE = 18;

/** The plan's title below that of the sheet, in as many lines as it needs. */
export function putPlanTitle(
  draft: SheetDraft<string>,
  row: number,
  columns: number,
  text: string,
): void {
  const width = draft.width(0, columns);
  draft
    .heading(row, 0, columns, text, 'subtitle')
    .height(row, heightFor([{ text, width, look: styles.subtitle }], TITLE_LINE));
}

/** Rows in which somebody signs and seals, and how high one is. */
const SIGN_ROWS = 4;
const SIGN_HEIGHT = 17;

/** Points that the signature block takes. */
export function signaturePoints({ recipients, position }: Signing): number {
  const places = parted(recipients).length;
  const lines = Math.max(1, parted(position).length);
  return SIGN_HEIGHT * Math.max(lines + 1 + SIGN_ROWS, places + 1);
}

/**
 * The signature block: whoever prepared the table on the left, or who gets it where the plan says
 * so; on the right the head of the body. Without names people sign, and write theirs.
 */
export function putSignatures(
  draft: SheetDraft<string>,
  row: number,
  { left, columns }: Omit<OfficialPlace, 'row'>,
  { recipients, position, signer }: Signing,
  signedBy: string = officialTexts.signedBy,
): number {
  const right = columns - left;
  const positions = parted(position).map((line) => line.toUpperCase());
  const signed = positions.length > 0 ? positions : [signedBy];
  const places = parted(recipients);
  const [first, ...others] = signed;
  const hint = row + signed.length;
  const end = hint + 1 + SIGN_ROWS;
  draft.heading(row, left, right, first ?? '', 'signature');
  others.forEach((line, index) => draft.heading(row + 1 + index, left, right, line, 'signature'));
  draft.heading(hint, left, right, officialTexts.sealHint, 'placeDate');
  if (signer !== '') draft.heading(end - 1, left, right, signer, 'signature');
  if (places.length === 0) {
    draft
      .heading(row, 0, left, officialTexts.preparedBy, 'signature')
      .heading(row + 1, 0, left, officialTexts.signHint, 'placeDate');
  } else {
    const lines = places.map((place, index) =>
      officialTexts.recipient(place, index === places.length - 1),
    );
    draft.heading(row, 0, left, officialTexts.recipients, 'recipientsHead');
    lines.forEach((line, index) => draft.heading(row + 1 + index, 0, left, line, 'recipients'));
  }
  const last = Math.max(end, row + 1 + places.length);
  draft.height(row, SIGN_HEIGHT, last - row);
  return last;
}

/** The lines of a field whose parts are set apart by semicolons or line ends; "- " ahead of one is ours. */
function parted(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.replace(/^\s*-\s*/, '').trim())
    .filter((part) => part !== '');
}
