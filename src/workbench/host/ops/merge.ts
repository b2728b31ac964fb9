import { intersection } from '../address';
import { type Book, plainBlock } from '../book';
import type { CellBlock } from '../model';
import { clearRange } from './clear';

/** The merged areas that touch a block. */
export function mergesIn(book: Book, sheetId: string, block: CellBlock): CellBlock[] {
  return book
    .sheet(sheetId)
    .getMergeData()
    .map(plainBlock)
    .filter((merge) => intersection(merge, block));
}

export function unmergeRange(book: Book, sheetId: string, block: CellBlock): void {
  const ranges = mergesIn(book, sheetId, block);
  if (ranges.length > 0)
    book.run('sheet.mutation.remove-worksheet-merge', { subUnitId: sheetId, ranges });
}

/** `range.merge`: only the upper left cell keeps its content, row by row with `across`. */
export function mergeRange(book: Book, sheetId: string, block: CellBlock, across: boolean): void {
  unmergeRange(book, sheetId, block);
  const blocks: CellBlock[] = [];
  if (across)
    for (let row = block.startRow; row <= block.endRow; row++)
      blocks.push({ ...block, startRow: row, endRow: row });
  else blocks.push(block);
  for (const merged of blocks) {
    const { startRow, startColumn, endRow, endColumn } = merged;
    if (startRow === endRow && startColumn === endColumn) continue;
    if (endColumn > startColumn)
      clearRange(
        book,
        sheetId,
        { ...merged, startColumn: startColumn + 1, endRow: startRow },
        'Contents',
      );
    if (endRow > startRow)
      clearRange(book, sheetId, { ...merged, startRow: startRow + 1 }, 'Contents');
    book.run('sheet.mutation.add-worksheet-merge', { subUnitId: sheetId, ranges: [{ ...merged }] });
  }
}
