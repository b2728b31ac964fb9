import type { Book } from '../book';
import type { TableModel } from '../model';
import { HostCollection, HostObject } from '../object';

/** `Excel.TableCollection`. */
export class TableCollectionObject extends HostCollection {
  readonly className = 'TableCollection';

  constructor(
    book: Book,
    readonly sheetId: string | undefined,
    readonly filter: ((table: TableModel) => boolean) | undefined,
  ) {
    super(book);
  }

  list(): HostObject[] {
    return [];
  }
}

export class TableObject extends HostObject {
  readonly className = 'Table';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly tableId: string,
  ) {
    super(book);
  }
}
