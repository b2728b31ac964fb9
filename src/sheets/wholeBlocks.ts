import type { SheetDraft } from './draft';
import { PLANNED } from './paper';

interface Blocks {
  /** The row that is printed again on each page. */
  readonly headRow: number;
  /** What the first page begins with. */
  readonly top: number;
  /** The first row of each block; a block goes up to the next one, the last up to `end`. */
  readonly starts: readonly number[];
  readonly end: number;
  /** Points of a page. */
  readonly room: number;
}

/** What may stay blank of a page so that a block is not torn. */
const SPARED = 0.25;

/**
 * Says where pages begin: with a block rather than within one, unless too much of a page would stay
 * blank; the last block, with its signatures, is never torn. No heading is alone at the end of a page. Programs differ by some hundredths in the height
 * of rows: every page is planned to end before any of them ends it.
 */
export function keepBlocksWhole(draft: SheetDraft<string>, blocks: Blocks): void {
  const { headRow, top, starts, end } = blocks;
  const room = blocks.room * PLANNED;
  const repeated = draft.points(headRow, 1);
  let filled = draft.points(top, (starts[0] ?? end) - top);
  const begin = (row: number): void => {
    draft.breakBefore(row);
    filled = repeated;
  };
  starts.forEach((start, index) => {
    const rows = (starts[index + 1] ?? end) - start;
    const isTorn = filled + draft.points(start, rows) > room;
    const isLast = index === starts.length - 1;
    if (isTorn && (isLast || room - filled < room * SPARED)) begin(start);
    for (let row = start; row < start + rows; row += 1) {
      const height = draft.points(row, 1);
      if (filled + height > room && filled > repeated) begin(row);
      filled += height;
    }
  });
}
