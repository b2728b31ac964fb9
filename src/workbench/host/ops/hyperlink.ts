import type { Book } from '../book';
import { contentOf } from '../cells';
import type { CellBlock, HyperlinkModel } from '../model';
import { patchStyle } from '../styles';
import { flag } from '../univerEnums';
import { writeInput } from '../writeRange';

/** A cell's link as Office.js describes it; null without one. */
export function getHyperlink(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
): Record<string, unknown> | null {
  const link = book.sheetModel(sheetId).hyperlinks.get(`${row},${column}`);
  if (!link) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(contentOf(book, book.sheet(sheetId), row, column)),
  };
}

/** Links every cell of a block; the text becomes blue and underlined, as Excel's link style. */
export function setHyperlink(
  book: Book,
  sheetId: string,
  block: CellBlock,
  link: Readonly<Record<string, string | undefined>>,
): void {
  const model: HyperlinkModel = {
    address: link.address,
    documentReference: link.documentReference,
    screenTip: link.screenTip,
  };
  const { hyperlinks } = book.sheetModel(sheetId);
  for (let row = block.startRow; row <= block.endRow; row++)
    for (let column = block.startColumn; column <= block.endColumn; column++)
      hyperlinks.set(`${row},${column}`, model);
  if (link.textToDisplay !== undefined) writeInput(book, sheetId, block, link.textToDisplay);
  patchStyle(book, sheetId, block, { cl: { rgb: '#0563C1' }, ul: { s: flag(true) } });
}
