import type { Book } from '../book';
import { notImplemented } from '../errors';
import { HostObject } from '../object';
import { resolvePlace } from '../place';

/** `Excel.AutoFilter` as data: rows are not hidden by a filter here. */
export class AutoFilterObject extends HostObject {
  readonly className = 'AutoFilter';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  get enabled(): boolean {
    return this.book.sheetModel(this.sheetId).autoFilter !== undefined;
  }

  get isDataFiltered(): boolean {
    return (this.book.sheetModel(this.sheetId).autoFilter?.criteria.size ?? 0) > 0;
  }

  get criteria(): object[] {
    const filter = this.book.sheetModel(this.sheetId).autoFilter;
    return filter ? [...filter.criteria.values()] : [];
  }

  apply(range: unknown, columnIndex: number | null = null, criteria: object | null = null): void {
    if (criteria !== null || columnIndex !== null)
      throw notImplemented('AutoFilter.apply with criteria');
    const { sheetId, ...block } = resolvePlace(this.book, this.sheetId, range);
    this.book.sheetModel(sheetId).autoFilter = { range: block, criteria: new Map() };
    this.book.changed({ kind: 'tables', sheetId });
  }

  clearCriteria(): void {
    this.book.sheetModel(this.sheetId).autoFilter?.criteria.clear();
  }

  remove(): void {
    this.book.sheetModel(this.sheetId).autoFilter = undefined;
    this.book.changed({ kind: 'tables', sheetId: this.sheetId });
  }

  reapply(): void {
    if (this.isDataFiltered) throw notImplemented('AutoFilter.reapply');
  }

  getRangeOrNullObject(): HostObject | null {
    const filter = this.book.sheetModel(this.sheetId).autoFilter;
    return filter ? this.book.make.range(this.book, this.sheetId, filter.range) : null;
  }
}
