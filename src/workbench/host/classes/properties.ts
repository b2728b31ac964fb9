/* eslint-disable @typescript-eslint/related-getter-setter-pairs -- Office.js reads null where cells differ, and takes none */
import type { Book } from '../book';
import { required } from '../errors';
import type { DocumentProperties } from '../model';
import { HostCollection, HostObject, type Identity } from '../object';

/** `Excel.DocumentProperties`. */
export class DocumentPropertiesObject extends HostObject {
  readonly className = 'DocumentProperties';

  get #data(): DocumentProperties {
    return this.book.model.properties;
  }

  get custom(): HostObject {
    return new CustomPropertyCollectionObject(this.book);
  }

  get title(): string {
    return this.#data.title;
  }

  set title(value: string) {
    this.#data.title = value;
  }

  get author(): string {
    return this.#data.author;
  }

  set author(value: string) {
    this.#data.author = value;
  }

  get subject(): string {
    return this.#data.subject;
  }

  set subject(value: string) {
    this.#data.subject = value;
  }

  get keywords(): string {
    return this.#data.keywords;
  }

  set keywords(value: string) {
    this.#data.keywords = value;
  }

  get comments(): string {
    return this.#data.comments;
  }

  set comments(value: string) {
    this.#data.comments = value;
  }

  get category(): string {
    return this.#data.category;
  }

  set category(value: string) {
    this.#data.category = value;
  }

  get manager(): string {
    return this.#data.manager;
  }

  set manager(value: string) {
    this.#data.manager = value;
  }

  get company(): string {
    return this.#data.company;
  }

  set company(value: string) {
    this.#data.company = value;
  }
}

/** `Excel.CustomPropertyCollection`: keys ignore case. */
export class CustomPropertyCollectionObject extends HostCollection {
  readonly className = 'CustomPropertyCollection';

  #key(key: string): string | undefined {
    const wanted = key.toLowerCase();
    return [...this.book.model.properties.custom.keys()].find(
      (known) => known.toLowerCase() === wanted,
    );
  }

  list(): HostObject[] {
    const keys = [...this.book.model.properties.custom.keys()];
    return keys.map((key) => new CustomPropertyObject(this.book, key));
  }

  add(key: string, value: string | number | boolean): HostObject {
    const known = this.#key(key) ?? key;
    this.book.model.properties.custom.set(known, value);
    return new CustomPropertyObject(this.book, known);
  }

  getItemOrNullObject(key: string): HostObject | null {
    const known = this.#key(key);
    return known === undefined ? null : new CustomPropertyObject(this.book, known);
  }

  getItem(key: string): HostObject {
    return required(this.getItemOrNullObject(key), `no custom property "${key}"`);
  }

  getCount(): number {
    return this.book.model.properties.custom.size;
  }

  deleteAll(): void {
    this.book.model.properties.custom.clear();
  }
}

/** `Excel.CustomProperty`. */
export class CustomPropertyObject extends HostObject {
  readonly className = 'CustomProperty';

  constructor(
    book: Book,
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

  get type(): string {
    const value = this.book.model.properties.custom.get(this.propertyKey);
    if (typeof value === 'number') return 'Number';
    if (typeof value === 'boolean') return 'Boolean';
    return value instanceof Date ? 'Date' : 'String';
  }

  get value(): unknown {
    return this.book.model.properties.custom.get(this.propertyKey);
  }

  set value(value: string | number | boolean) {
    this.book.model.properties.custom.set(this.propertyKey, value);
  }

  delete(): void {
    this.book.model.properties.custom.delete(this.propertyKey);
  }
}
