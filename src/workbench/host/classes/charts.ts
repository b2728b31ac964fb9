import type { Book } from '../book';
import { HostCollection, type HostObject } from '../object';

/** `Excel.ChartCollection`. */
export class ChartCollectionObject extends HostCollection {
  readonly className = 'ChartCollection';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  list(): HostObject[] {
    return [];
  }
}
