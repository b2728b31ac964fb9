import type { SheetDraft } from './draft';
import { PLANNED } from './paper';

interface Signed {
  /** The row that is printed again on each page. */
  readonly headRow: number;
  /** The rows that are to go along with the signatures: from `first` up to, and without, `end`. */
  readonly first: number;
  readonly end: number;
  /** Points of what follows them, the signatures last. */
  readonly points: number;
  /** Points of a page. */
  readonly room: number;
}

/**
 * Whoever signs a page that has nothing but his name signs no result: where the signatures do not fit
 * below the table, its last rows begin the page with them. True where they do.
 */
export function keepWithSignatures(draft: SheetDraft<string>, signed: Signed): boolean {
  // Programs differ by some hundredths in the height of rows, and a page may end at either.
  const fits = [signed.room, signed.room * PLANNED].every((room) => isRoom(draft, signed, room));
  if (!fits) draft.breakBefore(signed.first);
  return !fits;
}

/** Whether the page on which the last row stands has room below it. */
function isRoom(
  draft: SheetDraft<string>,
  { headRow, end, points }: Signed,
  room: number,
): boolean {
  const repeated = draft.points(headRow, 1);
  let filled = 0;
  for (let row = 0; row < end; row += 1) {
    const height = draft.points(row, 1);
    if (draft.breaksBefore(row) || filled + height > room) filled = repeated;
    filled += height;
  }
  return filled + points <= room;
}
