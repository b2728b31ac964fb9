import { checked } from '../address';
import { required } from '../errors';
import type { HostObject } from '../object';
import { clearRange, type ClearType } from '../ops/clear';
import { copyRange, type CopyType } from '../ops/copy';
import { findCell, type SearchCriteria } from '../ops/find';
import { deleteCells, insertCells } from '../ops/insertDelete';
import { groupLines } from '../ops/group';
import { mergeRange, mergesIn, unmergeRange } from '../ops/merge';
import { specialCells } from '../ops/special';
import { blockOf, resolvePlace } from '../place';
import { ConditionalFormatCollectionObject } from './conditionalFormats';
import { DataValidationObject } from './dataValidation';
import { RangeContent } from './rangeContent';
import { RangeFormatObject } from './rangeFormat';
import { RangeSortObject } from './rangeSort';

/** `Excel.Range`: what can be done with it; its place and content are in the files beside. */
export class RangeObject extends RangeContent {
  get format(): HostObject {
    return new RangeFormatObject(this.book, this);
  }

  get dataValidation(): HostObject {
    return new DataValidationObject(this.book, this);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatCollectionObject(this.book, this);
  }

  get sort(): HostObject {
    return new RangeSortObject(this.book, this);
  }

  getTables(): HostObject {
    return this.book.make.tablesOfRange(this.book, this.sheetId, blockOf(this));
  }

  clear(applyTo: ClearType | null = 'All'): void {
    clearRange(this.book, this.sheetId, blockOf(this), applyTo ?? 'All');
  }

  copyFrom(
    source: unknown,
    copyType: CopyType | null = 'All',
    skipBlanks: boolean | null = false,
    transpose: boolean | null = false,
  ): void {
    const from = resolvePlace(this.book, this.sheetId, source);
    const to = { sheetId: this.sheetId, ...blockOf(this) };
    copyRange(this.book, from, to, copyType ?? 'All', skipBlanks ?? false, transpose ?? false);
  }

  async insert(shift: string): Promise<HostObject> {
    const block = { ...blockOf(this) };
    await insertCells(this.book, this.sheetId, block, shift);
    return this.book.make.range(this.book, this.sheetId, block);
  }

  async delete(shift: string): Promise<void> {
    await deleteCells(this.book, this.sheetId, { ...blockOf(this) }, shift);
  }

  merge(across: boolean | null = false): void {
    mergeRange(this.book, this.sheetId, blockOf(this), across ?? false);
  }

  unmerge(): void {
    unmergeRange(this.book, this.sheetId, blockOf(this));
  }

  getMergedAreasOrNullObject(): HostObject | null {
    const areas = mergesIn(this.book, this.sheetId, blockOf(this));
    return areas.length > 0 ? this.book.make.areas(this.book, this.sheetId, areas) : null;
  }

  select(): void {
    this.book.select(this.sheetId, blockOf(this));
  }

  calculate(): Promise<void> {
    return this.book.settled();
  }

  findOrNullObject(text: string, criteria: SearchCriteria | null): HostObject | null {
    const found = findCell(this.book, this.sheetId, blockOf(this), text, criteria ?? {});
    return found ? this.book.make.range(this.book, this.sheetId, found) : null;
  }

  find(text: string, criteria: SearchCriteria | null): HostObject {
    return required(this.findOrNullObject(text, criteria), `no cell with "${text}"`);
  }

  getSpecialCellsOrNullObject(type: string, valueType: string | null = null): HostObject | null {
    const block = checked(blockOf(this));
    const areas = specialCells(this.book, this.sheetId, block, type, valueType);
    return areas.length > 0 ? this.book.make.areas(this.book, this.sheetId, areas) : null;
  }

  getSpecialCells(type: string, valueType: string | null = null): HostObject {
    return required(this.getSpecialCellsOrNullObject(type, valueType), `no cells of ${type}`);
  }

  group(option: string): void {
    groupLines(this.book, this.sheetId, blockOf(this), option, 1);
  }

  ungroup(option: string): void {
    groupLines(this.book, this.sheetId, blockOf(this), option, -1);
  }
}
