import type { Book } from '../book';
import { HostError, invalidArgument, required } from '../errors';
import type { CellBlock, TableModel } from '../model';
import { HostCollection, HostObject, type Identity } from '../object';
import { addTable, allTables, dataBody } from '../ops/tables';
import { resolvePlace } from '../place';
import { TableColumnCollectionObject, TableRowCollectionObject } from './tableLines';

/** `Excel.TableCollection`: of the workbook, of a sheet, or those that a range touches. */
export class TableCollectionObject extends HostCollection {
  readonly className = 'TableCollection';

  constructor(
    book: Book,
    readonly sheetId: string | undefined,
    readonly filter: ((table: TableModel) => boolean) | undefined,
  ) {
    super(book);
  }

  #tables(): { sheetId: string; table: TableModel }[] {
    return allTables(this.book).filter(
      ({ sheetId, table }) =>
        (this.sheetId === undefined || sheetId === this.sheetId) &&
        (this.filter === undefined || this.filter(table)),
    );
  }

  list(): HostObject[] {
    return this.#tables().map(({ sheetId, table }) =>
      this.book.make.table(this.book, sheetId, table.id),
    );
  }

  get count(): number {
    return this.#tables().length;
  }

  getCount(): number {
    return this.#tables().length;
  }

  add(address: unknown, hasHeaders: boolean): HostObject {
    const sheetId = this.sheetId ?? this.book.activeSheet.getSheetId();
    const place = resolvePlace(this.book, sheetId, address);
    const id = addTable(this.book, place, hasHeaders);
    return this.book.make.table(this.book, place.sheetId, id);
  }

  getItemOrNullObject(key: string): HostObject | null {
    const found = this.#tables().find(
      ({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
    );
    return found ? this.book.make.table(this.book, found.sheetId, found.table.id) : null;
  }

  getItem(key: string): HostObject {
    return required(this.getItemOrNullObject(key), `no table "${key}"`);
  }

  getItemAt(index: number): HostObject {
    return required(this.list()[index], `no table at ${index}`);
  }
}

/** `Excel.Table`: held by the host alone; structured references do not calculate. */
export class TableObject extends HostObject {
  readonly className = 'Table';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly tableId: string,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.tableId };
  }

  get #model(): TableModel {
    const { tables } = this.book.sheetModel(this.sheetId);
    return required(
      tables.find((table) => table.id === this.tableId),
      'the table was deleted',
    );
  }

  #set(change: Partial<TableModel>): void {
    Object.assign(this.#model, change);
    this.book.changed({ kind: 'tables', sheetId: this.sheetId });
  }

  #range(block: CellBlock): HostObject {
    return this.book.make.range(this.book, this.sheetId, block);
  }

  get id(): string {
    return this.tableId;
  }

  get name(): string {
    return this.#model.name;
  }

  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument(`table name "${name}"`);
    const taken = allTables(this.book).some(
      ({ table }) => table.id !== this.tableId && table.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new HostError('ItemAlreadyExists', `A table "${name}" exists already.`);
    this.#set({ name });
  }

  get style(): string {
    return this.#model.style;
  }

  set style(style: string) {
    this.#set({ style });
  }

  get showHeaders(): boolean {
    return this.#model.showHeaders;
  }

  get showTotals(): boolean {
    return this.#model.showTotals;
  }

  set showTotals(show: boolean) {
    const { showTotals, range } = this.#model;
    if (show === showTotals) return;
    this.#set({ showTotals: show, range: { ...range, endRow: range.endRow + (show ? 1 : -1) } });
  }

  get showBandedRows(): boolean {
    return this.#model.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.#set({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.#model.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.#set({ showBandedColumns });
  }

  get showFilterButton(): boolean {
    return this.#model.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.#set({ showFilterButton });
  }

  get highlightFirstColumn(): boolean {
    return this.#model.highlightFirstColumn;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.#set({ highlightFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.#model.highlightLastColumn;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.#set({ highlightLastColumn });
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.book, this.sheetId);
  }

  get columns(): HostObject {
    return new TableColumnCollectionObject(this.book, this.sheetId, this.#model);
  }

  get rows(): HostObject {
    return new TableRowCollectionObject(this.book, this.sheetId, this.#model);
  }

  getRange(): HostObject {
    return this.#range(this.#model.range);
  }

  getHeaderRowRange(): HostObject {
    const { range } = this.#model;
    return this.#range({ ...range, endRow: range.startRow });
  }

  getDataBodyRange(): HostObject {
    return this.#range(dataBody(this.#model));
  }

  getTotalRowRange(): HostObject {
    const { range, showTotals } = this.#model;
    if (!showTotals) throw new HostError('ItemNotFound', 'The table has no total row.');
    return this.#range({ ...range, startRow: range.endRow });
  }

  resize(range: unknown): void {
    const { sheetId, ...block } = resolvePlace(this.book, this.sheetId, range);
    if (sheetId !== this.sheetId || block.startRow !== this.#model.range.startRow)
      throw invalidArgument('the header row must stay where it is');
    this.#set({ range: block });
  }

  convertToRange(): HostObject {
    const { range } = this.#model;
    this.#remove();
    return this.#range(range);
  }

  #remove(): void {
    const { tables } = this.book.sheetModel(this.sheetId);
    tables.splice(tables.indexOf(this.#model), 1);
    this.book.changed({ kind: 'tables', sheetId: this.sheetId });
  }

  delete(): Promise<void> {
    const { range } = this.#model;
    this.#remove();
    const cells = this.#range(range) as HostObject & { delete(shift: string): Promise<void> };
    return cells.delete('Up');
  }
}
