/* eslint-disable @typescript-eslint/related-getter-setter-pairs -- Office.js reads null where cells differ, and takes none */
import type { Book, Tracked } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { autofit } from '../ops/autofit';
import { lineSize, setLineSize } from '../ops/lines';
import { blockOf } from '../place';
import { type CellExtras, extraOf, type ExtraName } from '../protection';
import { patchExtras, patchStyle, styleOf, uniform } from '../styles';
import { flag, horizontalAlign, verticalAlign, WRAP } from '../univerEnums';
import { RangeBorderCollectionObject } from './rangeBorders';
import { RangeFillObject, RangeFontObject } from './rangeFont';

/** `HorizontalAlign` and `VerticalAlign` of Univer, in the order of their numbers. */
const horizontal = ['General', 'Left', 'Center', 'Right', 'Justify', 'Fill', 'Distributed'];
const vertical = ['Bottom', 'Top', 'Center', 'Bottom'];

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends HostObject {
  readonly className = 'RangeFormat';

  constructor(
    book: Book,
    readonly range: Tracked,
  ) {
    super(book);
  }

  #extra<Name extends ExtraName>(name: Name, otherwise: CellExtras[Name]): CellExtras[Name] | null {
    const { sheetId } = this.range;
    return uniform(
      this.book.sheet(sheetId),
      blockOf(this.range),
      (row, column) => extraOf(this.book, sheetId, row, column, name) ?? otherwise,
    );
  }

  #setExtra(patch: CellExtras): void {
    patchExtras(this.book, this.range.sheetId, blockOf(this.range), patch);
  }

  #style<T>(read: (style: ReturnType<typeof styleOf>) => T): T | null {
    const sheet = this.book.sheet(this.range.sheetId);
    return uniform(sheet, blockOf(this.range), (row, column) =>
      read(styleOf(this.book, sheet, row, column)),
    );
  }

  #setStyle(patch: Parameters<typeof patchStyle>[3]): void {
    patchStyle(this.book, this.range.sheetId, blockOf(this.range), patch);
  }

  get fill(): HostObject {
    return new RangeFillObject(this.book, this.range);
  }

  get font(): HostObject {
    return new RangeFontObject(this.book, this.range);
  }

  get borders(): HostObject {
    return new RangeBorderCollectionObject(this.book, this.range);
  }

  get protection(): HostObject {
    return new FormatProtectionObject(this.book, this.range);
  }

  get horizontalAlignment(): string | null {
    return this.#style((style) => horizontal[style.ht ?? 0] ?? 'General');
  }

  set horizontalAlignment(value: string) {
    const ht = horizontal.indexOf(value === 'CenterAcrossSelection' ? 'Center' : value);
    if (ht < 0) throw invalidArgument(`horizontalAlignment ${value}`);
    this.#setStyle({ ht: ht === 0 ? null : horizontalAlign(ht) });
  }

  get verticalAlignment(): string | null {
    return this.#style((style) => vertical[style.vt ?? 0] ?? 'Bottom');
  }

  set verticalAlignment(value: string) {
    const vt = ['', 'Top', 'Center', 'Bottom'].indexOf(value);
    if (vt < 1) throw invalidArgument(`verticalAlignment ${value}`);
    this.#setStyle({ vt: verticalAlign(vt) });
  }

  get wrapText(): boolean | null {
    return this.#style((style) => style.tb === WRAP);
  }

  set wrapText(value: boolean) {
    this.#setStyle({ tb: value ? WRAP : null });
  }

  get textOrientation(): number | null {
    return this.#style((style) => (style.tr?.v ? 180 : -(style.tr?.a ?? 0) || 0));
  }

  set textOrientation(value: number) {
    if (value === 180) this.#setStyle({ tr: { a: 0, v: flag(true) } });
    else this.#setStyle({ tr: value === 0 ? null : { a: -value } });
  }

  get indentLevel(): number | null {
    return this.#extra('indentLevel', 0) ?? null;
  }

  set indentLevel(value: number) {
    this.#setExtra({ indentLevel: value });
    this.#setStyle({ pd: value === 0 ? null : { l: 2 + value * 9 } });
  }

  get shrinkToFit(): boolean | null {
    return this.#extra('shrinkToFit', false) ?? null;
  }

  set shrinkToFit(value: boolean) {
    this.#setExtra({ shrinkToFit: value });
  }

  get columnWidth(): number | null {
    const { startColumn, endColumn } = blockOf(this.range);
    return lineSize(this.book, this.range.sheetId, 'column', startColumn, endColumn);
  }

  set columnWidth(points: number) {
    const { startColumn, endColumn } = blockOf(this.range);
    setLineSize(this.book, this.range.sheetId, 'column', startColumn, endColumn, points);
  }

  get rowHeight(): number | null {
    const { startRow, endRow } = blockOf(this.range);
    return lineSize(this.book, this.range.sheetId, 'row', startRow, endRow);
  }

  set rowHeight(points: number) {
    const { startRow, endRow } = blockOf(this.range);
    setLineSize(this.book, this.range.sheetId, 'row', startRow, endRow, points);
  }

  autofitColumns(): void {
    autofit(this.book, this.range.sheetId, blockOf(this.range), 'column');
  }

  autofitRows(): void {
    autofit(this.book, this.range.sheetId, blockOf(this.range), 'row');
  }
}

/** `Excel.FormatProtection`. */
export class FormatProtectionObject extends HostObject {
  readonly className = 'FormatProtection';

  constructor(
    book: Book,
    readonly range: Tracked,
  ) {
    super(book);
  }

  #read(name: 'locked' | 'formulaHidden', otherwise: boolean): boolean | null {
    const { sheetId } = this.range;
    return uniform(
      this.book.sheet(sheetId),
      blockOf(this.range),
      (row, column) => extraOf(this.book, sheetId, row, column, name) ?? otherwise,
    );
  }

  get locked(): boolean | null {
    return this.#read('locked', true);
  }

  set locked(value: boolean) {
    patchExtras(this.book, this.range.sheetId, blockOf(this.range), { locked: value });
  }

  get formulaHidden(): boolean | null {
    return this.#read('formulaHidden', false);
  }

  set formulaHidden(value: boolean) {
    patchExtras(this.book, this.range.sheetId, blockOf(this.range), { formulaHidden: value });
  }
}
