import {
  boundingBlock,
  checked,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  sheetAddress,
} from '../address';
import type { Book, Tracked } from '../book';
import { hasContent, hasContentOrStyle, usedBlock } from '../cells';
import { invalidArgument, required } from '../errors';
import type { CellBlock } from '../model';
import { HostObject, type Identity } from '../object';
import { rangeEdge } from '../ops/edge';
import { blockOf, resolvePlace } from '../place';

/** Where a range is, and the ranges that can be reached from it. */
export abstract class RangePlace extends HostObject implements Tracked {
  readonly className = 'Range';

  constructor(
    book: Book,
    readonly sheetId: string,
    public block: CellBlock | undefined,
  ) {
    super(book);
  }

  override identity(): Identity {
    const reference = this.book.referenceOf(this);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  #at(block: CellBlock): HostObject {
    return this.book.make.range(this.book, this.sheetId, checked(block));
  }

  _KeepReference(): void {
    this.book.keep(this);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    const block = blockOf(this);
    if (rows !== rowCount(block) || columns !== columnCount(block))
      throw invalidArgument('the array is not of the size of the range');
  }

  get address(): string {
    return sheetAddress(this.book.sheet(this.sheetId).getName(), blockOf(this));
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return blockOf(this).startRow;
  }

  get columnIndex(): number {
    return blockOf(this).startColumn;
  }

  get rowCount(): number {
    return rowCount(blockOf(this));
  }

  get columnCount(): number {
    return columnCount(blockOf(this));
  }

  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2147483647 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return isWholeRows(blockOf(this));
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(blockOf(this));
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.book, this.sheetId);
  }

  getCell(row: number, column: number): HostObject {
    const { startRow, startColumn } = blockOf(this);
    return this.#at({
      startRow: startRow + row,
      endRow: startRow + row,
      startColumn: startColumn + column,
      endColumn: startColumn + column,
    });
  }

  getRow(row: number): HostObject {
    const block = blockOf(this);
    return this.#at({ ...block, startRow: block.startRow + row, endRow: block.startRow + row });
  }

  getColumn(column: number): HostObject {
    const block = blockOf(this);
    const at = block.startColumn + column;
    return this.#at({ ...block, startColumn: at, endColumn: at });
  }

  getEntireRow(): HostObject {
    return this.#at({ ...blockOf(this), startColumn: 0, endColumn: LAST_COLUMN });
  }

  getEntireColumn(): HostObject {
    return this.#at({ ...blockOf(this), startRow: 0, endRow: LAST_ROW });
  }

  getOffsetRange(rows: number, columns: number): HostObject {
    const block = blockOf(this);
    return this.#at({
      startRow: block.startRow + rows,
      endRow: block.endRow + rows,
      startColumn: block.startColumn + columns,
      endColumn: block.endColumn + columns,
    });
  }

  getResizedRange(rows: number, columns: number): HostObject {
    const block = blockOf(this);
    return this.#at({
      ...block,
      endRow: block.endRow + rows,
      endColumn: block.endColumn + columns,
    });
  }

  getAbsoluteResizedRange(rows: number, columns: number): HostObject {
    const { startRow, startColumn } = blockOf(this);
    return this.#at({
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    });
  }

  getLastCell(): HostObject {
    const { endRow, endColumn } = blockOf(this);
    return this.#at({ startRow: endRow, endRow, startColumn: endColumn, endColumn });
  }

  getLastRow(): HostObject {
    const block = blockOf(this);
    return this.#at({ ...block, startRow: block.endRow });
  }

  getLastColumn(): HostObject {
    const block = blockOf(this);
    return this.#at({ ...block, startColumn: block.endColumn });
  }

  getRowsAbove(count = 1): HostObject {
    const { startRow, ...rest } = blockOf(this);
    return this.#at({ ...rest, startRow: startRow - count, endRow: startRow - 1 });
  }

  getRowsBelow(count = 1): HostObject {
    const { endRow, ...rest } = blockOf(this);
    return this.#at({ ...rest, startRow: endRow + 1, endRow: endRow + count });
  }

  getColumnsBefore(count = 1): HostObject {
    const { startColumn, ...rest } = blockOf(this);
    return this.#at({ ...rest, startColumn: startColumn - count, endColumn: startColumn - 1 });
  }

  getColumnsAfter(count = 1): HostObject {
    const { endColumn, ...rest } = blockOf(this);
    return this.#at({ ...rest, startColumn: endColumn + 1, endColumn: endColumn + count });
  }

  getBoundingRect(other: unknown): HostObject {
    const place = resolvePlace(this.book, this.sheetId, other);
    if (place.sheetId !== this.sheetId) throw invalidArgument('a range of another sheet');
    return this.#at(boundingBlock(blockOf(this), place));
  }

  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const place = resolvePlace(this.book, this.sheetId, other);
    const common = place.sheetId === this.sheetId && intersection(blockOf(this), place);
    return common ? this.#at(common) : null;
  }

  getIntersection(other: unknown): HostObject {
    return required(this.getIntersectionOrNullObject(other), 'the ranges do not intersect');
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null = false): HostObject | null {
    const sheet = this.book.sheet(this.sheetId);
    const used = usedBlock(sheet, valuesOnly ? hasContent : hasContentOrStyle, blockOf(this));
    return used ? this.#at(used) : null;
  }

  getUsedRange(valuesOnly: boolean | null = false): HostObject {
    const { startRow, startColumn } = blockOf(this);
    const corner = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.#at(corner);
  }

  getRangeEdge(direction: string): HostObject {
    return this.#at(rangeEdge(this.book.sheet(this.sheetId), blockOf(this), direction));
  }
}
