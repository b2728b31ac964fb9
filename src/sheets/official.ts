import { officialTexts } from '../messages/workbookTexts';
import type { PlanIdentity } from '../plan/plan';
import type { SheetDraft } from './draft';
/**
 * The head of an administrative document (NĐ 30/2020/NĐ-CP, annex I): issuing body on the left,
 * national title and motto on the right, number and place with date below. Returns the next free row.
 */
export function putOfficialHead(
  draft: SheetDraft,
  { issuer, number, place, date }: PlanIdentity,
  { left, columns }: { readonly left: number; readonly columns: number },
): number {
  const right = columns - left;
  draft
    .heading(0, 0, left, issuer.toUpperCase(), 'issuer')
    .heading(0, left, right, officialTexts.nation, 'issuer')
    .heading(1, left, right, officialTexts.motto, 'motto')
    .heading(2, 0, left, `${officialTexts.number} ${number}`, 'placeDateUpright')
    .heading(
      2,
      left,
      right,
      date === '' ? officialTexts.placeDate(place) : `${place}, ${date}`,
      'placeDate',
    )
    .height(0, 18, 3)
    .height(3, 10);
  return 4;
}

/** The signature block: whoever prepared the table on the left, the head of the body on the right. No names: people sign. */
export function putSignatures(
  draft: SheetDraft,
  row: number,
  { left, columns }: { readonly left: number; readonly columns: number },
): number {
  const right = columns - left;
  const SPACE = 4;
  draft
    .heading(row, 0, left, officialTexts.preparedBy, 'signature')
    .heading(row, left, right, officialTexts.signedBy, 'signature')
    .heading(row + 1, 0, left, officialTexts.signHint, 'placeDate')
    .heading(row + 1, left, right, officialTexts.sealHint, 'placeDate')
    .height(row, 18, 2)
    .height(row + 2, 18, SPACE);
  return row + 2 + SPACE;
}
