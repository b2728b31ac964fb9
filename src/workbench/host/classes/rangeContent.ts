/* eslint-disable @typescript-eslint/related-getter-setter-pairs -- Office.js reads null where cells differ, and takes none */
import { columnCount, rowCount } from '../address';
import { contentOf, mapBlock, valueOf, valueTypeOf } from '../cells';
import { HostError, invalidArgument } from '../errors';
import type { CellBlock } from '../model';
import { getHyperlink, setHyperlink } from '../ops/hyperlink';
import { lineHidden, setLineHidden } from '../ops/lines';
import { blockOf } from '../place';
import { numberFormatOf, styleOf } from '../styles';
import { writeInput, writeNumberFormat } from '../writeRange';
import { RangePlace } from './rangePlace';

/** Excel answers null for more than five million cells; a host in a browser refuses earlier. */
const MOST_CELLS = 5_000_000;

/** What is in a range. */
export abstract class RangeContent extends RangePlace {
  #read<T>(read: (row: number, column: number) => T): T[][] {
    const block: CellBlock = blockOf(this);
    if (rowCount(block) * columnCount(block) > MOST_CELLS)
      throw new HostError('InvalidOperation', 'The range is too large to be read at once.');
    return mapBlock(block, read);
  }

  get values(): unknown[][] {
    const sheet = this.book.sheet(this.sheetId);
    return this.#read((row, column) => valueOf(sheet.getCellRaw(row, column)));
  }

  set values(input: unknown) {
    writeInput(this.book, this.sheetId, blockOf(this), input);
  }

  get formulas(): unknown[][] {
    const sheet = this.book.sheet(this.sheetId);
    return this.#read((row, column) => contentOf(this.book, sheet, row, column));
  }

  set formulas(input: unknown) {
    writeInput(this.book, this.sheetId, blockOf(this), input);
  }

  get text(): string[][] {
    const sheet = this.book.sheet(this.sheetId);
    return this.#read((row, column) => {
      const value = valueOf(sheet.getCellRaw(row, column));
      if (typeof value === 'boolean') return String(value).toUpperCase();
      if (typeof value === 'string') return value;
      return String(sheet.getCell(row, column)?.v ?? '');
    });
  }

  get valueTypes(): string[][] {
    const sheet = this.book.sheet(this.sheetId);
    return this.#read((row, column) => valueTypeOf(sheet.getCellRaw(row, column)));
  }

  get numberFormat(): string[][] {
    const sheet = this.book.sheet(this.sheetId);
    return this.#read((row, column) => numberFormatOf(styleOf(this.book, sheet, row, column)));
  }

  set numberFormat(input: unknown) {
    writeNumberFormat(this.book, this.sheetId, blockOf(this), input);
  }

  get rowHidden(): boolean | null {
    const { startRow, endRow } = blockOf(this);
    return lineHidden(this.book, this.sheetId, 'row', startRow, endRow);
  }

  set rowHidden(hidden: boolean) {
    const { startRow, endRow } = blockOf(this);
    setLineHidden(this.book, this.sheetId, 'row', startRow, endRow, hidden);
  }

  get columnHidden(): boolean | null {
    const { startColumn, endColumn } = blockOf(this);
    return lineHidden(this.book, this.sheetId, 'column', startColumn, endColumn);
  }

  set columnHidden(hidden: boolean) {
    const { startColumn, endColumn } = blockOf(this);
    setLineHidden(this.book, this.sheetId, 'column', startColumn, endColumn, hidden);
  }

  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden || columnHidden) return true;
    return rowHidden === null || columnHidden === null ? null : false;
  }

  get hyperlink(): object | null {
    const { startRow, startColumn } = blockOf(this);
    return getHyperlink(this.book, this.sheetId, startRow, startColumn);
  }

  set hyperlink(link: unknown) {
    if (typeof link !== 'object' || link === null) throw invalidArgument('hyperlink');
    const block = blockOf(this);
    setHyperlink(this.book, this.sheetId, block, link as Record<string, string | undefined>);
  }
}
