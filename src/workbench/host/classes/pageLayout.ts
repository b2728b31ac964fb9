import { LAST_COLUMN, LAST_ROW } from '../address';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import type { PageModel } from '../model';
import { HostObject } from '../object';
import { resolvePlace } from '../place';
import { HeaderFooterGroupObject } from './headerFooter';

const oneOf = <T extends string>(value: string, known: readonly T[]): T => {
  const found = known.find((word) => word === value);
  if (found === undefined) throw invalidArgument(value);
  return found;
};

const PAPER = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid', 'Executive', 'Folio'];

/** `Excel.PageLayout`: print set-up, as data. */
export class PageLayoutObject extends HostObject {
  readonly className = 'PageLayout';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  get #page(): PageModel {
    return this.book.sheetModel(this.sheetId).page;
  }

  #change(change: (page: PageModel) => void): void {
    change(this.#page);
    this.book.changed({ kind: 'page', sheetId: this.sheetId });
  }

  get orientation(): string {
    return this.#page.orientation;
  }

  set orientation(value: string) {
    const orientation = oneOf(value, ['Portrait', 'Landscape']);
    this.#change((page) => (page.orientation = orientation));
  }

  get paperSize(): string {
    return this.#page.paperSize;
  }

  set paperSize(value: string) {
    const paperSize = oneOf(value, PAPER);
    this.#change((page) => (page.paperSize = paperSize));
  }

  get zoom(): PageModel['zoom'] {
    return this.#page.zoom;
  }

  set zoom(value: PageModel['zoom']) {
    const given = Object.entries(value).filter(([, amount]) => typeof amount === 'number');
    if (given.length === 0) throw invalidArgument('zoom');
    this.#change((page) => (page.zoom = Object.fromEntries(given)));
  }

  #margin(name: keyof PageModel['margins'], points: number): void {
    if (points < 0) throw invalidArgument(`margin ${points}`);
    this.#change((page) => (page.margins[name] = points));
  }

  get topMargin(): number {
    return this.#page.margins.top;
  }

  set topMargin(points: number) {
    this.#margin('top', points);
  }

  get bottomMargin(): number {
    return this.#page.margins.bottom;
  }

  set bottomMargin(points: number) {
    this.#margin('bottom', points);
  }

  get leftMargin(): number {
    return this.#page.margins.left;
  }

  set leftMargin(points: number) {
    this.#margin('left', points);
  }

  get rightMargin(): number {
    return this.#page.margins.right;
  }

  set rightMargin(points: number) {
    this.#margin('right', points);
  }

  get headerMargin(): number {
    return this.#page.margins.header;
  }

  set headerMargin(points: number) {
    this.#margin('header', points);
  }

  get footerMargin(): number {
    return this.#page.margins.footer;
  }

  set footerMargin(points: number) {
    this.#margin('footer', points);
  }

  get centerHorizontally(): boolean {
    return this.#page.centerHorizontally;
  }

  set centerHorizontally(value: boolean) {
    this.#change((page) => (page.centerHorizontally = value));
  }

  get centerVertically(): boolean {
    return this.#page.centerVertically;
  }

  set centerVertically(value: boolean) {
    this.#change((page) => (page.centerVertically = value));
  }

  get printGridlines(): boolean {
    return this.#page.printGridlines;
  }

  set printGridlines(value: boolean) {
    this.#change((page) => (page.printGridlines = value));
  }

  get printHeadings(): boolean {
    return this.#page.printHeadings;
  }

  set printHeadings(value: boolean) {
    this.#change((page) => (page.printHeadings = value));
  }

  get blackAndWhite(): boolean {
    return this.#page.blackAndWhite;
  }

  set blackAndWhite(value: boolean) {
    this.#change((page) => (page.blackAndWhite = value));
  }

  get draftMode(): boolean {
    return this.#page.draftMode;
  }

  set draftMode(value: boolean) {
    this.#change((page) => (page.draftMode = value));
  }

  get printOrder(): string {
    return this.#page.printOrder;
  }

  set printOrder(value: string) {
    const printOrder = oneOf(value, ['DownThenOver', 'OverThenDown']);
    this.#change((page) => (page.printOrder = printOrder));
  }

  get firstPageNumber(): number | '' {
    return this.#page.firstPageNumber;
  }

  set firstPageNumber(value: number | '') {
    this.#change((page) => (page.firstPageNumber = value));
  }

  get headersFooters(): HostObject {
    return new HeaderFooterGroupObject(this.book, this.sheetId);
  }

  setPrintMargins(
    unit: 'Points' | 'Inches' | 'Centimeters',
    margins: Partial<Record<keyof PageModel['margins'], number | null>>,
  ): void {
    const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    for (const [name, amount] of Object.entries(margins))
      if (typeof amount === 'number')
        this.#margin(name as keyof PageModel['margins'], amount * factor);
  }

  setPrintArea(range: unknown): void {
    const { sheetId, ...block } = resolvePlace(this.book, this.sheetId, range);
    if (sheetId !== this.sheetId) throw invalidArgument('a print area of another sheet');
    this.#change((page) => (page.printArea = [block]));
  }

  getPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.#page;
    return printArea.length > 0 ? this.book.make.areas(this.book, this.sheetId, printArea) : null;
  }

  setPrintTitleRows(range: unknown): void {
    const place = resolvePlace(this.book, this.sheetId, range);
    this.#change((page) => (page.titleRows = { start: place.startRow, end: place.endRow }));
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows: rows } = this.#page;
    if (!rows) return null;
    const columns = { startColumn: 0, endColumn: LAST_COLUMN };
    const block = { startRow: rows.start, endRow: rows.end, ...columns };
    return this.book.make.range(this.book, this.sheetId, block);
  }

  setPrintTitleColumns(range: unknown): void {
    const place = resolvePlace(this.book, this.sheetId, range);
    const titleColumns = { start: place.startColumn, end: place.endColumn };
    this.#change((page) => (page.titleColumns = titleColumns));
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    const { titleColumns: columns } = this.#page;
    if (!columns) return null;
    const rows = { startRow: 0, endRow: LAST_ROW };
    const block = { ...rows, startColumn: columns.start, endColumn: columns.end };
    return this.book.make.range(this.book, this.sheetId, block);
  }
}
