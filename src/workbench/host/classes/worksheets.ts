import { itemNotFound, required } from '../errors';
import { WORKBOOK_TARGET } from '../events';
import { HostCollection, type HostObject } from '../object';
import { addSheet } from '../ops/sheets';

/** `Excel.WorksheetCollection`. */
export class WorksheetCollectionObject extends HostCollection {
  readonly className = 'WorksheetCollection';

  override eventTarget(): string {
    return WORKBOOK_TARGET;
  }

  #sheet(id: string): HostObject {
    return this.book.make.worksheet(this.book, id);
  }

  #ids(visibleOnly: boolean): string[] {
    return this.book
      .sheets()
      .filter((sheet) => !visibleOnly || !sheet.isSheetHidden())
      .map((sheet) => sheet.getSheetId());
  }

  list(): HostObject[] {
    return this.#ids(false).map((id) => this.#sheet(id));
  }

  add(name: string | null = null): HostObject {
    return this.#sheet(addSheet(this.book, name));
  }

  getItemOrNullObject(key: string): HostObject | null {
    const found = this.book.findSheet(key);
    return found ? this.#sheet(found.getSheetId()) : null;
  }

  getItem(key: string): HostObject {
    return required(this.getItemOrNullObject(key), `no worksheet "${key}"`);
  }

  getActiveWorksheet(): HostObject {
    return this.#sheet(this.book.activeSheet.getSheetId());
  }

  getCount(visibleOnly: boolean | null = false): number {
    return this.#ids(visibleOnly ?? false).length;
  }

  getFirst(visibleOnly: boolean | null = false): HostObject {
    const [id] = this.#ids(visibleOnly ?? false);
    if (id === undefined) throw itemNotFound('no worksheet');
    return this.#sheet(id);
  }

  getLast(visibleOnly: boolean | null = false): HostObject {
    const id = this.#ids(visibleOnly ?? false).at(-1);
    if (id === undefined) throw itemNotFound('no worksheet');
    return this.#sheet(id);
  }
}
