import type { Book } from '../book';
import { notImplemented } from '../errors';
import type { HeaderFooterModel, PageModel } from '../model';
import { HostObject } from '../object';

type Pages = 'all' | 'first';

/** `Excel.HeaderFooterGroup`: one header and footer for all pages, or another one for the first. */
export class HeaderFooterGroupObject extends HostObject {
  readonly className = 'HeaderFooterGroup';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  get #model(): PageModel['headersFooters'] {
    return this.book.sheetModel(this.sheetId).page.headersFooters;
  }

  get state(): string {
    return this.#model.differentFirst ? 'FirstAndDefault' : 'Default';
  }

  set state(value: string) {
    if (value !== 'Default' && value !== 'FirstAndDefault') {
      throw notImplemented(`HeaderFooterGroup.state = "${value}"`);
    }
    this.#model.differentFirst = value === 'FirstAndDefault';
    this.book.changed({ kind: 'page', sheetId: this.sheetId });
  }

  get defaultForAllPages(): HostObject {
    return new HeaderFooterObject(this.book, this.sheetId, 'all');
  }

  get firstPage(): HostObject {
    return new HeaderFooterObject(this.book, this.sheetId, 'first');
  }
}

/** `Excel.HeaderFooter`. */
export class HeaderFooterObject extends HostObject {
  readonly className = 'HeaderFooter';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly pages: Pages,
  ) {
    super(book);
  }

  get #texts(): HeaderFooterModel {
    return this.book.sheetModel(this.sheetId).page.headersFooters[this.pages];
  }

  #set(name: keyof HeaderFooterModel, text: string): void {
    this.#texts[name] = text;
    this.book.changed({ kind: 'page', sheetId: this.sheetId });
  }

  get leftHeader(): string {
    return this.#texts.leftHeader;
  }

  set leftHeader(text: string) {
    this.#set('leftHeader', text);
  }

  get centerHeader(): string {
    return this.#texts.centerHeader;
  }

  set centerHeader(text: string) {
    this.#set('centerHeader', text);
  }

  get rightHeader(): string {
    return this.#texts.rightHeader;
  }

  set rightHeader(text: string) {
    this.#set('rightHeader', text);
  }

  get leftFooter(): string {
    return this.#texts.leftFooter;
  }

  set leftFooter(text: string) {
    this.#set('leftFooter', text);
  }

  get centerFooter(): string {
    return this.#texts.centerFooter;
  }

  set centerFooter(text: string) {
    this.#set('centerFooter', text);
  }

  get rightFooter(): string {
    return this.#texts.rightFooter;
  }

  set rightFooter(text: string) {
    this.#set('rightFooter', text);
  }
}
