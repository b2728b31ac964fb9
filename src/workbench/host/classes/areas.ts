import { blockAddress, columnCount, quoteSheet, rowCount } from '../address';
import type { Book } from '../book';
import type { CellBlock } from '../model';
import { HostCollection, HostObject, type Identity } from '../object';
import { clearRange, type ClearType } from '../ops/clear';

/** `Excel.RangeAreas`: several blocks of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly className = 'RangeAreas';
  readonly block = undefined;

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly blocks: CellBlock[],
  ) {
    super(book);
  }

  override identity(): Identity {
    const reference = this.book.referenceOf(this);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  _KeepReference(): void {
    this.book.keep(this);
  }

  get address(): string {
    const sheet = quoteSheet(this.book.sheet(this.sheetId).getName());
    return this.blocks.map((block) => `${sheet}!${blockAddress(block)}`).join(',');
  }

  get addressLocal(): string {
    return this.blocks.map((block) => blockAddress(block)).join(',');
  }

  get areaCount(): number {
    return this.blocks.length;
  }

  get cellCount(): number {
    return this.blocks.reduce((sum, block) => sum + rowCount(block) * columnCount(block), 0);
  }

  get areas(): HostObject {
    return new RangeCollectionObject(this.book, this.sheetId, this.blocks);
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.book, this.sheetId);
  }

  clear(applyTo: ClearType | null = 'All'): void {
    for (const block of this.blocks) clearRange(this.book, this.sheetId, block, applyTo ?? 'All');
  }
}

/** `Excel.RangeCollection`. */
export class RangeCollectionObject extends HostCollection {
  readonly className = 'RangeCollection';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly blocks: readonly CellBlock[],
  ) {
    super(book);
  }

  list(): HostObject[] {
    return this.blocks.map((block) => this.book.make.range(this.book, this.sheetId, block));
  }

  getCount(): number {
    return this.blocks.length;
  }

  getItemAt(index: number): HostObject | null {
    return this.list()[index] ?? null;
  }
}
