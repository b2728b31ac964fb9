import type { IRange, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { blockAddress } from './address';
import { HostError, itemNotFound } from './errors';
import { EventHub } from './events';
import type { HostChange, HostLocale } from './host';
import type { CellBlock, HostModel, SheetModel } from './model';
import { newModel, newSheetModel } from './modelDefaults';
import type { HostObject } from './object';
import { PendingChanges } from './pending';
import { followStructure } from './structure';

/** What a range needs to be for the book: a place that moves with insertions. */
export interface Tracked {
  readonly sheetId: string;
  block: CellBlock | undefined;
}

/** Makes the objects that lead to each other in circles, so that their files need not. */
export interface Makers {
  workbook(book: Book): HostObject;
  worksheet(book: Book, sheetId: string): HostObject;
  range(book: Book, sheetId: string, block: CellBlock): HostObject & Tracked;
  areas(book: Book, sheetId: string, blocks: CellBlock[]): HostObject;
  table(book: Book, sheetId: string, tableId: string): HostObject;
  tablesOfRange(book: Book, sheetId: string, block: CellBlock): HostObject;
}

/** The one workbook: Univer's cells and the host's own model, behind one door for the classes. */
export class Book {
  model: HostModel = newModel();
  readonly events = new EventHub();
  /** While the host itself goes somewhere and back: nobody is told. */
  quiet = false;
  /** How many batches of an add-in that change something are under way: what changes meanwhile is its doing. */
  batches = 0;
  /** What waits for the next look at the workbook. */
  readonly pending = new PendingChanges({
    run: (id, params) => {
      this.#execute(id, params);
    },
    cellsOf: (sheetId) => this.sheetUnflushed(sheetId).getCellMatrix(),
  });
  readonly #references = new Map<string, HostObject & Tracked>();
  readonly #listeners = new Set<(change: HostChange) => void>();
  #nextReference = 1;
  #root: HostObject | undefined;

  constructor(
    readonly univer: FUniver,
    readonly locale: HostLocale,
    readonly make: Makers,
  ) {
    this.#root = make.workbook(this);
  }

  root(): HostObject {
    if (!this.#root) throw new HostError('GeneralException', 'The host is disposed.');
    return this.#root;
  }

  get workbook(): Workbook {
    const current = this.univer.currentWorkbook();
    if (!current) throw new HostError('GeneralException', 'No workbook is open.');
    return current;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  sheets(): Worksheet[] {
    this.flush();
    return this.workbook.getSheets();
  }

  findSheet(idOrName: string): Worksheet | undefined {
    const byId = this.workbook.getSheetBySheetId(idOrName);
    if (byId) return byId;
    const name = idOrName.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === name);
  }

  sheet(id: string): Worksheet {
    this.flush();
    return this.sheetUnflushed(id);
  }

  /** For the writing of cells itself, which looks at styles and sizes only. */
  sheetWithStyles(id: string): Worksheet {
    if (this.pending.hasLooks) this.flush();
    return this.sheetUnflushed(id);
  }

  /** For who asks whether it is there, or how large it is. */
  sheetUnflushed(id: string): Worksheet {
    const found = this.workbook.getSheetBySheetId(id);
    if (!found) throw itemNotFound('the worksheet was deleted');
    return found;
  }

  sheetModel(id: string): SheetModel {
    const known = this.model.sheets.get(id);
    if (known) return known;
    const made = newSheetModel();
    this.model.sheets.set(id, made);
    return made;
  }

  /** Hands to Univer what waits. */
  flush(): void {
    this.pending.flush();
  }

  /** Runs one of Univer's synchronous commands or mutations on the workbook. */
  run(id: string, params: object): void {
    this.flush();
    this.#execute(id, params);
  }

  #execute(id: string, params: object): void {
    const done = this.univer.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    if (!done) throw new HostError('GeneralException', `${id} was refused by the engine.`);
  }

  /** The same for Univer's asynchronous commands. */
  async runAsync(id: string, params: object): Promise<void> {
    this.flush();
    const done = await this.univer.executeCommand(id, { unitId: this.unitId, ...params });
    if (!done) throw new HostError('GeneralException', `${id} was refused by the engine.`);
  }

  /** Calculates everything, whatever the cells hold. */
  async recalculate(): Promise<void> {
    this.univer.getFormula().executeCalculation();
    await this.settled();
  }

  settled(): Promise<void> {
    this.flush();
    return this.univer.settleCalculation();
  }

  get activeSheet(): Worksheet {
    return this.workbook.getActiveSheet();
  }

  /** The selected blocks of the active sheet; A1 when nothing was selected yet. */
  selection(): CellBlock {
    const range = this.univer.getActiveWorkbook()?.getActiveRange()?.getRange();
    return range ? plainBlock(range) : { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  }

  activate(sheetId: string): void {
    this.run('sheet.operation.set-worksheet-active', { subUnitId: sheetId });
    this.changed({ kind: 'activated', sheetId });
  }

  select(sheetId: string, block: CellBlock): void {
    if (this.activeSheet.getSheetId() !== sheetId) this.activate(sheetId);
    const { startRow, startColumn } = block;
    const primary = {
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.run('sheet.operation.set-selections', {
      subUnitId: sheetId,
      selections: [{ range: { ...block, rangeType: 0 }, primary, style: null }],
    });
    this.changed({ kind: 'selected', sheetId, address: blockAddress(block) });
  }

  /** Keeps a range for later batches; it moves with inserted rows and columns. */
  keep(object: HostObject & Tracked): string {
    for (const [id, kept] of this.#references) if (kept === object) return id;
    const id = `${object.className}!${this.#nextReference++}`;
    this.#references.set(id, object);
    return id;
  }

  reference(id: string): HostObject {
    const kept = this.#references.get(id);
    if (!kept) throw new HostError('InvalidReference', `The reference ${id} is gone.`);
    return kept;
  }

  referenceOf(object: HostObject): string | undefined {
    for (const [id, kept] of this.#references) if (kept === object) return id;
    return undefined;
  }

  release(id: string): void {
    this.#references.delete(id);
  }

  /** Moves everything of a sheet that is not Univer's when rows or columns come or go. */
  structureChanged(sheetId: string, edit: Parameters<typeof followStructure>[2]): void {
    const tracked = [...this.#references.values()].filter((kept) => kept.sheetId === sheetId);
    followStructure(this.sheetModel(sheetId), tracked, edit);
  }

  /** Forgets the old workbook's model: another workbook was opened. */
  reset(): void {
    this.model = newModel();
    this.#references.clear();
  }

  changed(change: HostChange): void {
    if (this.quiet) return;
    for (const listener of [...this.#listeners]) listener(change);
  }

  onChange(listener: (change: HostChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#root = undefined;
    this.#references.clear();
    this.#listeners.clear();
    this.events.clear();
  }
}

/** Univer's range without its extras; whole rows and columns arrive with NaN ends there. */
export function plainBlock(range: IRange): CellBlock {
  const whole = (value: number, otherwise: number): number =>
    Number.isFinite(value) ? value : otherwise;
  return {
    startRow: whole(range.startRow, 0),
    startColumn: whole(range.startColumn, 0),
    endRow: whole(range.endRow, 1048575),
    endColumn: whole(range.endColumn, 16383),
  };
}
