import type { Book, Tracked } from '../book';
import { clearConditionalFormats } from '../conditional';
import { HostCollection, type HostObject } from '../object';
import { blockOf } from '../place';

/** `Excel.ConditionalFormatCollection`. */
export class ConditionalFormatCollectionObject extends HostCollection {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    book: Book,
    readonly range: Tracked,
  ) {
    super(book);
  }

  list(): HostObject[] {
    return [];
  }

  clearAll(): void {
    clearConditionalFormats(this.book, this.range.sheetId, blockOf(this.range));
  }
}
