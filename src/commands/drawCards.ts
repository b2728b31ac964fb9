import { drawAside, type DrawnPart } from '../excel/drawAside';
import type { OpenBook } from '../excel/readBook';
import { endOf } from '../sheets/book';
import { describedContents } from '../sheets/describedBook';
import type { SheetDescription } from '../sheets/description';

/** Cards in one batch, of some 100 KB each: progress is told after each. */
const CARDS_AT_ONCE = 5;

/**
 * Draws the sheet Phiếu điểm, some cards at a time; the one that is there stays until all stand.
 * `goOn` is told how many are drawn; false where it called the drawing off.
 */
export function drawCards(
  context: Excel.RequestContext,
  cards: SheetDescription,
  book: OpenBook,
  goOn: (done: number) => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  return drawAside(context, cards, book, partsOf(cards), (part) => goOn(part * CARDS_AT_ONCE));
}

/** Some pages each. */
function partsOf(sheet: SheetDescription): readonly DrawnPart[] {
  const starts = [0, ...sheet.pageBreaks];
  const end = Math.max(
    endOf(describedContents(sheet)).row,
    ...sheet.rowHeights.map(({ row, rows }) => row + rows),
  );
  return starts.flatMap((first, index) =>
    index % CARDS_AT_ONCE === 0 ? [{ first, end: starts[index + CARDS_AT_ONCE] ?? end }] : [],
  );
}
