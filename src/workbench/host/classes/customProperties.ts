import type { Book } from '../book';
import { required } from '../errors';
import { HostCollection, HostObject, type Identity } from '../object';

/** `Excel.WorksheetCustomPropertyCollection`. */
export class WorksheetCustomPropertyCollectionObject extends HostCollection {
  readonly className = 'WorksheetCustomPropertyCollection';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  #key(key: string): string | undefined {
    const { customProperties } = this.book.sheetModel(this.sheetId);
    return [...customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
  }

  list(): HostObject[] {
    const keys = [...this.book.sheetModel(this.sheetId).customProperties.keys()];
    return keys.map((key) => new WorksheetCustomPropertyObject(this.book, this.sheetId, key));
  }

  add(key: string, value: string): HostObject {
    const { customProperties } = this.book.sheetModel(this.sheetId);
    const known = this.#key(key) ?? key;
    customProperties.set(known, value);
    return new WorksheetCustomPropertyObject(this.book, this.sheetId, known);
  }

  getCount(): number {
    return this.book.sheetModel(this.sheetId).customProperties.size;
  }

  getItemOrNullObject(key: string): HostObject | null {
    const known = this.#key(key);
    return known === undefined
      ? null
      : new WorksheetCustomPropertyObject(this.book, this.sheetId, known);
  }

  getItem(key: string): HostObject {
    return required(this.getItemOrNullObject(key), `no custom property "${key}"`);
  }
}

/** `Excel.WorksheetCustomProperty`. */
export class WorksheetCustomPropertyObject extends HostObject {
  readonly className = 'WorksheetCustomProperty';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly propertyKey: string,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { _Id: this.propertyKey };
  }

  get key(): string {
    return this.propertyKey;
  }

  get value(): string {
    return this.book.sheetModel(this.sheetId).customProperties.get(this.propertyKey) ?? '';
  }

  set value(value: string) {
    this.book.sheetModel(this.sheetId).customProperties.set(this.propertyKey, value);
  }

  delete(): void {
    this.book.sheetModel(this.sheetId).customProperties.delete(this.propertyKey);
  }
}
