import type { Book } from '../book';
import type { CellBlock } from '../model';
import { LAST_COLUMN, LAST_ROW } from '../address';
import { HostObject } from '../object';
import { resolvePlace } from '../place';

/** `Excel.WorksheetFreezePanes`. */
export class WorksheetFreezePanesObject extends HostObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  #freeze(rows: number, columns: number): void {
    this.book.run('sheet.mutation.set-frozen', {
      subUnitId: this.sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  freezeRows(count: number | null = 1): void {
    this.#freeze(count ?? 1, 0);
  }

  freezeColumns(count: number | null = 1): void {
    this.#freeze(0, count ?? 1);
  }

  freezeAt(range: unknown): void {
    const place = resolvePlace(this.book, this.sheetId, range);
    const rows = place.endRow === LAST_ROW ? 0 : place.endRow + 1;
    const columns = place.endColumn === LAST_COLUMN ? 0 : place.endColumn + 1;
    this.#freeze(rows, columns);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocationOrNullObject(): HostObject | null {
    const { xSplit, ySplit } = this.book.sheet(this.sheetId).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    const block: CellBlock = {
      startRow: 0,
      startColumn: 0,
      endRow: ySplit > 0 ? ySplit - 1 : LAST_ROW,
      endColumn: xSplit > 0 ? xSplit - 1 : LAST_COLUMN,
    };
    return this.book.make.range(this.book, this.sheetId, block);
  }
}
