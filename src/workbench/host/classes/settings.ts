import type { Book } from '../book';
import { required } from '../errors';
import { HostCollection, HostObject, type Identity } from '../object';

/** `Excel.SettingCollection`; the same store as `Office.context.document.settings`. */
export class SettingCollectionObject extends HostCollection {
  readonly className = 'SettingCollection';

  list(): HostObject[] {
    return [...this.book.model.settings.keys()].map((key) => new SettingObject(this.book, key));
  }

  add(key: string, value: unknown): HostObject {
    this.book.model.settings.set(key, value);
    return new SettingObject(this.book, key);
  }

  getCount(): number {
    return this.book.model.settings.size;
  }

  getItemOrNullObject(key: string): HostObject | null {
    return this.book.model.settings.has(key) ? new SettingObject(this.book, key) : null;
  }

  getItem(key: string): HostObject {
    return required(this.getItemOrNullObject(key), `no setting "${key}"`);
  }
}

/** `Excel.Setting`. */
export class SettingObject extends HostObject {
  readonly className = 'Setting';

  constructor(
    book: Book,
    readonly settingKey: string,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { _Id: this.settingKey };
  }

  get key(): string {
    return this.settingKey;
  }

  get value(): unknown {
    return this.book.model.settings.get(this.settingKey);
  }

  set value(value: unknown) {
    this.book.model.settings.set(this.settingKey, value);
  }

  delete(): void {
    this.book.model.settings.delete(this.settingKey);
  }
}
