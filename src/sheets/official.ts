import { officialTexts } from '../messages/workbookTexts';
import type { PlanIdentity } from '../plan/plan';
import type { SheetDraft } from './draft';

/** Where the head stands: its first row (0 unless given), and the columns of its left half and of the page. */
interface OfficialPlace {
  readonly row?: number;
  readonly left: number;
  readonly columns: number;
}

/**
 * The head of an administrative document (NĐ 30/2020/NĐ-CP, annex I): issuing body on the left,
 * national title and motto on the right, number and place with date below. Returns the next free row.
 */
export function putOfficialHead(
  draft: SheetDraft<string>,
  { issuer, number, place, date }: PlanIdentity,
  { row = 0, left, columns }: OfficialPlace,
): number {
  const right = columns - left;
  draft
    .heading(row, 0, left, issuer.toUpperCase(), 'issuer')
    .heading(row, left, right, officialTexts.nation, 'issuer')
    .heading(row + 1, left, right, officialTexts.motto, 'motto')
    .heading(row + 2, 0, left, `${officialTexts.number} ${number}`, 'placeDateUpright')
    .heading(
      row + 2,
      left,
      right,
      date === '' ? officialTexts.placeDate(place) : `${place}, ${date}`,
      'placeDate',
    )
    .height(row, 18, 3)
    .height(row + 3, 10);
  return row + 4;
}

/** The signature block: whoever prepared the table on the left, the head of the body on the right. No names: people sign. */
export function putSignatures(
  draft: SheetDraft<string>,
  row: number,
  { left, columns }: Omit<OfficialPlace, 'row'>,
  signedBy: string = officialTexts.signedBy,
): number {
  const right = columns - left;
  const SPACE = 4;
  draft
    .heading(row, 0, left, officialTexts.preparedBy, 'signature')
    .heading(row, left, right, signedBy, 'signature')
    .heading(row + 1, 0, left, officialTexts.signHint, 'placeDate')
    .heading(row + 1, left, right, officialTexts.sealHint, 'placeDate')
    .height(row, 18, 2)
    .height(row + 2, 18, SPACE);
  return row + 2 + SPACE;
}
