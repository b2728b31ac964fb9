import type { Book } from '../book';
import { HostObject } from '../object';

/** A workbook that an add-in made and that waits to be opened. */
export class WorkbookCreatedObject extends HostObject {
  readonly className = 'WorkbookCreated';

  constructor(
    book: Book,
    readonly base64: string,
  ) {
    super(book);
  }

  open(): void {
    const bytes = Uint8Array.from(atob(this.base64), (letter) => letter.charCodeAt(0));
    this.book.changed({ kind: 'createWorkbook', bytes });
  }
}
