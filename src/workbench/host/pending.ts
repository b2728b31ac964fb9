import type { ICellData } from '@univerjs/core';
import type { CellMatrix } from './cells';
import { oneChange } from './looks';
import type { CellBlock } from './model';
import { byLook, type Cells as CellsOfSheet } from './sharedLooks';
import type { RuleBody } from './validation';

interface Cells {
  readonly sheetId: string;
  readonly cells: CellMatrix;
}

interface Validation {
  readonly sheetId: string;
  readonly block: CellBlock;
  readonly rule: RuleBody;
  /** Puts the rule where it belongs. */
  put(): void;
}

interface Univer {
  /** Runs one of its mutations on the workbook. */
  run(id: string, params: object): void;
  /** The cells of a sheet, as it keeps them. */
  cellsOf(sheetId: string): CellsOfSheet;
}

const isSameBlock = (one: CellBlock, other: CellBlock): boolean =>
  one.startRow === other.startRow &&
  one.startColumn === other.startColumn &&
  one.endRow === other.endRow &&
  one.endColumn === other.endColumn;

/**
 * What an add-in has written and Univer has not yet. The client cuts a large write into many, and sets
 * the looks of a range and the parts of a rule one by one, while a mutation costs Univer a look through
 * the whole sheet: so they go to it together, before anything else is done or read.
 */
export class PendingChanges {
  #written: Cells | undefined;
  #styled: Cells | undefined;
  #validation: Validation | undefined;

  constructor(private readonly univer: Univer) {}

  /** Contents of cells. */
  write(sheetId: string, cells: CellMatrix): void {
    if (this.#written?.sheetId !== sheetId || this.#styled) this.flush();
    this.#written ??= { sheetId, cells: {} };
    for (const [row, line] of Object.entries(cells))
      Object.assign((this.#written.cells[Number(row)] ??= {}), line);
  }

  /** Changes of looks. */
  style(sheetId: string, cells: CellMatrix): void {
    if (this.#written || this.#styled?.sheetId !== sheetId) this.flush();
    this.#styled ??= { sheetId, cells: {} };
    for (const [row, line] of Object.entries(cells)) {
      const styled = (this.#styled.cells[Number(row)] ??= {});
      for (const [column, cell] of Object.entries(line))
        styled[Number(column)] = oneChange(styled[Number(column)], cell);
    }
  }

  /** A validation rule, in place of the one that is to come for the same block. */
  validate(validation: Validation): void {
    if (!this.ruleOf(validation.sheetId, validation.block)) this.flush();
    this.#validation = validation;
  }

  /** The validation rule that is to come for exactly this block. */
  ruleOf(sheetId: string, block: CellBlock): RuleBody | undefined {
    const toCome = this.#validation;
    if (toCome?.sheetId !== sheetId || !isSameBlock(toCome.block, block)) return undefined;
    return toCome.rule;
  }

  get hasLooks(): boolean {
    return this.#styled !== undefined;
  }

  /** The change of a cell's look that is to come. */
  lookOf(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.#styled?.sheetId === sheetId ? this.#styled.cells[row]?.[column] : undefined;
  }

  /** Hands everything to Univer. */
  flush(): void {
    const [written, styled, validation] = [this.#written, this.#styled, this.#validation];
    this.#written = undefined;
    this.#styled = undefined;
    this.#validation = undefined;
    if (written) this.#setCells(written, {});
    if (styled) this.#setLooks(styled);
    validation?.put();
  }

  /** Univer makes one look of an old one and its change; whatever looked alike is given the same. */
  #setLooks({ sheetId, cells }: Cells): void {
    // Nothing needs to be calculated again.
    const reason = { trigger: 'sheet.command.set-style' };
    const kept = this.univer.cellsOf(sheetId);
    const { first, others } = byLook(kept, cells);
    this.#setCells({ sheetId, cells: first }, reason);
    const rest = others(kept);
    if (rest) this.#setCells({ sheetId, cells: rest }, reason);
  }

  #setCells({ sheetId, cells }: Cells, more: object): void {
    const params = { subUnitId: sheetId, cellValue: cells, ...more };
    this.univer.run('sheet.mutation.set-range-values', params);
  }
}
