import { checked, LAST_COLUMN, LAST_ROW, parseAddress } from '../address';
import type { Book } from '../book';
import { hasContent, hasContentOrStyle, usedBlock } from '../cells';
import { accessDenied, HostError, invalidArgument } from '../errors';
import type { CellBlock } from '../model';
import { HostObject, type Identity } from '../object';
import { copySheet } from '../ops/copySheet';
import {
  deleteSheet,
  requireSheetName,
  setVisibility,
  type Visibility,
  visibilityOf,
} from '../ops/sheets';
import { resolvePlace } from '../place';
import { colour, readColour } from '../styles';
import { AutoFilterObject } from './autoFilter';
import { ChartCollectionObject } from './charts';
import { WorksheetCustomPropertyCollectionObject } from './customProperties';
import { WorksheetFreezePanesObject } from './freezePanes';
import { NamedItemCollectionObject } from './names';
import { PageBreakCollectionObject } from './pageBreaks';
import { PageLayoutObject } from './pageLayout';
import { WorksheetProtectionObject } from './sheetProtection';
import { TableCollectionObject } from './tables';

/** `Excel.Worksheet`. */
export class WorksheetObject extends HostObject {
  readonly className = 'Worksheet';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
    book.sheetUnflushed(sheetId);
  }

  override identity(): Identity {
    return { Id: this.sheetId };
  }

  override eventTarget(): string {
    return this.sheetId;
  }

  #range(block: CellBlock): HostObject {
    return this.book.make.range(this.book, this.sheetId, checked(block));
  }

  get id(): string {
    return this.sheetId;
  }

  get name(): string {
    return this.book.sheet(this.sheetId).getName();
  }

  set name(name: string) {
    requireSheetName(this.book, name, this.sheetId);
    this.#requireStructure();
    this.book.run('sheet.command.set-worksheet-name', { subUnitId: this.sheetId, name });
  }

  #requireStructure(): void {
    if (this.book.model.structureProtected) throw accessDenied('the structure is protected.');
  }

  get position(): number {
    return this.book.sheets().findIndex((sheet) => sheet.getSheetId() === this.sheetId);
  }

  set position(order: number) {
    if (order < 0 || order >= this.book.sheets().length) throw invalidArgument('position');
    this.#requireStructure();
    if (order !== this.position)
      this.book.run('sheet.command.set-worksheet-order', { subUnitId: this.sheetId, order });
  }

  get visibility(): Visibility {
    return visibilityOf(this.book, this.sheetId);
  }

  set visibility(value: Visibility) {
    this.#requireStructure();
    setVisibility(this.book, this.sheetId, value);
  }

  get tabColor(): string {
    return readColour(this.book.sheet(this.sheetId).getTabColor(), '');
  }

  set tabColor(value: string) {
    const color = value === '' ? '' : colour(value);
    this.book.run('sheet.mutation.set-tab-color', { subUnitId: this.sheetId, color });
  }

  get showGridlines(): boolean {
    return !this.book.sheet(this.sheetId).hasHiddenGridlines();
  }

  set showGridlines(show: boolean) {
    const showGridlines = show ? 1 : 0;
    this.book.run('sheet.mutation.toggle-gridlines', { subUnitId: this.sheetId, showGridlines });
  }

  get standardHeight(): number {
    return this.book.sheet(this.sheetId).getConfig().defaultRowHeight * 0.75;
  }

  get horizontalPageBreaks(): HostObject {
    return new PageBreakCollectionObject(this.book, this.sheetId);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanesObject(this.book, this.sheetId);
  }

  get pageLayout(): HostObject {
    return new PageLayoutObject(this.book, this.sheetId);
  }

  get protection(): HostObject {
    return new WorksheetProtectionObject(this.book, this.sheetId);
  }

  get names(): HostObject {
    return new NamedItemCollectionObject(this.book, this.sheetId);
  }

  get tables(): HostObject {
    return new TableCollectionObject(this.book, this.sheetId, undefined);
  }

  get charts(): HostObject {
    return new ChartCollectionObject(this.book, this.sheetId);
  }

  get autoFilter(): HostObject {
    return new AutoFilterObject(this.book, this.sheetId);
  }

  get customProperties(): HostObject {
    return new WorksheetCustomPropertyCollectionObject(this.book, this.sheetId);
  }

  activate(): void {
    if (this.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    this.book.activate(this.sheetId);
  }

  delete(): void {
    this.#requireStructure();
    deleteSheet(this.book, this.sheetId);
  }

  copy(
    positionType: string | null = 'None',
    relativeTo: WorksheetObject | null = null,
  ): HostObject {
    this.#requireStructure();
    const id = copySheet(this.book, this.sheetId, positionType ?? 'None', relativeTo?.sheetId);
    return this.book.make.worksheet(this.book, id);
  }

  getRange(address: string | null = null): HostObject {
    if (address === null || address === '')
      return this.#range({ startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN });
    const place = resolvePlace(this.book, this.sheetId, address);
    return this.book.make.range(this.book, place.sheetId, place);
  }

  getRanges(address: string | null = null): HostObject {
    const blocks = (address ?? '').split(',').map((part) => {
      const parsed = parseAddress(part);
      if (!parsed) throw invalidArgument(`address "${part}"`);
      return parsed.block;
    });
    return this.book.make.areas(this.book, this.sheetId, blocks);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    return this.#range({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    });
  }

  getCell(row: number, column: number): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null = false): HostObject | null {
    const sheet = this.book.sheet(this.sheetId);
    const used = usedBlock(sheet, valuesOnly ? hasContent : hasContentOrStyle);
    return used ? this.#range(used) : null;
  }

  getUsedRange(valuesOnly: boolean | null = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getNextOrNullObject(visibleOnly: boolean | null = false): HostObject | null {
    return this.#neighbour(1, visibleOnly ?? false);
  }

  getPreviousOrNullObject(visibleOnly: boolean | null = false): HostObject | null {
    return this.#neighbour(-1, visibleOnly ?? false);
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): HostObject | null {
    const sheets = this.book.sheets();
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || !sheet.isSheetHidden()))
        return this.book.make.worksheet(this.book, sheet.getSheetId());
    }
    return null;
  }

  calculate(): Promise<void> {
    return this.book.settled();
  }
}
