import { parseAddress } from '../address';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostCollection, HostObject } from '../object';

/** `Excel.PageBreakCollection`: the rows of a sheet that begin a new page. */
export class PageBreakCollectionObject extends HostCollection {
  readonly className = 'PageBreakCollection';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  get #rows(): number[] {
    return this.book.sheetModel(this.sheetId).page.rowBreaks;
  }

  override list(): HostObject[] {
    return this.#rows.map((row) => new PageBreakObject(this.book, this.sheetId, row));
  }

  getItem(index: number): HostObject {
    const row = this.#rows[index] ?? 0;
    return new PageBreakObject(this.book, this.sheetId, row);
  }

  getCount(): number {
    return this.#rows.length;
  }

  /** A break above the range's first row. */
  add(range: string): HostObject {
    const parsed = parseAddress(range);
    if (!parsed) throw invalidArgument(`No range: ${range}`);
    const row = parsed.block.startRow;
    if (!this.#rows.includes(row)) this.#rows.push(row);
    this.#rows.sort((one, other) => one - other);
    return new PageBreakObject(this.book, this.sheetId, row);
  }

  removePageBreaks(): void {
    this.#rows.length = 0;
  }
}

/** `Excel.PageBreak`. */
export class PageBreakObject extends HostObject {
  readonly className = 'PageBreak';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly row: number,
  ) {
    super(book);
  }

  get rowIndex(): number {
    return this.row;
  }

  readonly columnIndex = 0;
}
