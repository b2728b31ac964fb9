import type { SheetDescription } from '../sheets/description';
import { rowsOf } from '../sheets/rowsOf';
import { drawNames, drawRows, drawSheet } from './draw';
import type { OpenBook } from './readBook';

/** Rows that are drawn in one batch. */
export interface DrawnPart {
  readonly first: number;
  readonly end: number;
}

/** What the sheet is called while it is drawn. */
const ASIDE = 'TD…';

/**
 * Draws a long sheet part by part on a tab of its own, which takes the place of the one that is there
 * only when all of it stands. `goOn` is asked after each part: where it says no, and where Excel
 * fails, the workbook is as it was. One sync for each part and one more.
 */
export async function drawAside(
  context: Excel.RequestContext,
  sheet: SheetDescription,
  book: OpenBook,
  parts: readonly DrawnPart[],
  goOn: (done: number) => Promise<boolean>,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const aside = { ...sheet, title: freeTitle(book.titles) };
  const drawn = worksheets.add(aside.title);
  try {
    for (const [index, { first, end }] of parts.entries()) {
      await drawPart(context, drawn, rowsOf(aside, first, end), index === 0);
      if (await goOn(index + 1)) continue;
      await remove(context, drawn);
      return false;
    }
    if (book.titles.includes(sheet.title)) worksheets.getItem(sheet.title).delete();
    drawn.name = sheet.title;
    drawNames(context, sheet, book.names);
    await context.sync();
    return true;
  } catch (error) {
    // What went wrong is told, whether or not the tab could be taken away.
    await remove(context, drawn).catch(() => undefined);
    throw error;
  }
}

async function drawPart(
  context: Excel.RequestContext,
  drawn: Excel.Worksheet,
  part: SheetDescription,
  isFirst: boolean,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  if (isFirst) drawSheet(drawn, part);
  else drawRows(drawn, part);
  await context.sync();
}

async function remove(context: Excel.RequestContext, drawn: Excel.Worksheet): Promise<void> {
  drawn.delete();
  await context.sync();
}

function freeTitle(titles: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const title = `${ASIDE} ${number}`;
    if (!titles.includes(title)) return title;
  }
}
