import type { Book } from '../book';
import { mapBlock, valueOf } from '../cells';
import { notImplemented, required } from '../errors';
import type { CellBlock, TableModel } from '../model';
import { HostCollection, HostObject, type Identity } from '../object';
import { dataBody } from '../ops/tables';
import { writeInput } from '../writeRange';

/** A line of a table or all of them. */
abstract class TableLines extends HostCollection {
  constructor(
    book: Book,
    readonly sheetId: string,
    readonly table: TableModel,
  ) {
    super(book);
  }
}

/** `Excel.TableColumnCollection`. */
export class TableColumnCollectionObject extends TableLines {
  readonly className = 'TableColumnCollection';

  #columns(): TableColumnObject[] {
    return Array.from(
      { length: this.count },
      (_, index) => new TableColumnObject(this.book, this.sheetId, this.table, index),
    );
  }

  list(): HostObject[] {
    return this.#columns();
  }

  get count(): number {
    return this.table.range.endColumn - this.table.range.startColumn + 1;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): HostObject {
    return required(this.list()[index], `no column at ${index}`);
  }

  getItemOrNullObject(key: string | number): HostObject | null {
    return this.#columns().find((column) => column.id === key || column.name === key) ?? null;
  }

  getItem(key: string | number): HostObject {
    return required(this.getItemOrNullObject(key), `no column "${key}"`);
  }
}

/** `Excel.TableColumn`. */
export class TableColumnObject extends HostObject {
  readonly className = 'TableColumn';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly table: TableModel,
    readonly at: number,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.at + 1 };
  }

  #cells(block: CellBlock): CellBlock {
    const column = block.startColumn + this.at;
    return { ...block, startColumn: column, endColumn: column };
  }

  #range(block: CellBlock): HostObject {
    return this.book.make.range(this.book, this.sheetId, this.#cells(block));
  }

  get id(): number {
    return this.at + 1;
  }

  get index(): number {
    return this.at;
  }

  get name(): string {
    const { startRow, startColumn } = this.#cells(this.table.range);
    return String(valueOf(this.book.sheet(this.sheetId).getCellRaw(startRow, startColumn)));
  }

  set name(name: string) {
    const cells = this.#cells(this.table.range);
    writeInput(this.book, this.sheetId, { ...cells, endRow: cells.startRow }, `'${name}`);
  }

  get values(): unknown[][] {
    const sheet = this.book.sheet(this.sheetId);
    return mapBlock(this.#cells(this.table.range), (row, column) =>
      valueOf(sheet.getCellRaw(row, column)),
    );
  }

  getRange(): HostObject {
    return this.#range(this.table.range);
  }

  getDataBodyRange(): HostObject {
    return this.#range(dataBody(this.table));
  }

  getHeaderRowRange(): HostObject {
    return this.#range({ ...this.table.range, endRow: this.table.range.startRow });
  }
}

/** `Excel.TableRowCollection`. */
export class TableRowCollectionObject extends TableLines {
  readonly className = 'TableRowCollection';

  list(): HostObject[] {
    return Array.from(
      { length: this.count },
      (_, index) => new TableRowObject(this.book, this.sheetId, this.table, index),
    );
  }

  get count(): number {
    const { startRow, endRow } = dataBody(this.table);
    return endRow - startRow + 1;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): HostObject {
    return required(this.list()[index], `no row at ${index}`);
  }

  /** Only at the end, over the cells below, as long as they are there to be overwritten. */
  add(index: number | null, values: unknown): HostObject {
    if (index !== null || this.table.showTotals)
      throw notImplemented('TableRowCollection.add other than at the end');
    const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const { range } = this.table;
    const added = { ...range, startRow: range.endRow + 1, endRow: range.endRow + rows };
    this.table.range = { ...range, endRow: added.endRow };
    if (values !== null && values !== undefined)
      writeInput(
        this.book,
        this.sheetId,
        added,
        Array.isArray(values) && Array.isArray(values[0]) ? values : [values],
      );
    this.book.changed({ kind: 'tables', sheetId: this.sheetId });
    return this.getItemAt(this.count - 1);
  }
}

/** `Excel.TableRow`. */
export class TableRowObject extends HostObject {
  readonly className = 'TableRow';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly table: TableModel,
    readonly at: number,
  ) {
    super(book);
  }

  get #block(): CellBlock {
    const body = dataBody(this.table);
    const row = body.startRow + this.at;
    return { ...body, startRow: row, endRow: row };
  }

  get index(): number {
    return this.at;
  }

  get values(): unknown[][] {
    const sheet = this.book.sheet(this.sheetId);
    return mapBlock(this.#block, (row, column) => valueOf(sheet.getCellRaw(row, column)));
  }

  getRange(): HostObject {
    return this.book.make.range(this.book, this.sheetId, this.#block);
  }
}
