import type { Book } from '../book';
import { HostObject } from '../object';

/** `Excel.PageLayout`. */
export class PageLayoutObject extends HostObject {
  readonly className = 'PageLayout';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }
}
