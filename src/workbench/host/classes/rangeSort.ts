import type { Book, Tracked } from '../book';
import { notImplemented } from '../errors';
import { HostObject } from '../object';
import { type SortField, sortRows } from '../ops/sort';
import { blockOf } from '../place';

/** `Excel.RangeSort`. */
export class RangeSortObject extends HostObject {
  readonly className = 'RangeSort';

  constructor(
    book: Book,
    readonly range: Tracked,
  ) {
    super(book);
  }

  apply(
    fields: readonly SortField[],
    matchCase: boolean | null = false,
    hasHeaders: boolean | null = false,
    orientation: string | null = 'Rows',
  ): void {
    if (orientation === 'Columns') throw notImplemented('RangeSort.apply by columns');
    const block = blockOf(this.range);
    const body = hasHeaders ? { ...block, startRow: block.startRow + 1 } : block;
    sortRows(this.book, this.range.sheetId, body, fields, matchCase ?? false);
  }
}
