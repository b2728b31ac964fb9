import type { ICellData } from '@univerjs/core';
import type { CellMatrix } from './cells';
import { oneChange } from './looks';

interface Cells {
  readonly sheetId: string;
  readonly cells: CellMatrix;
}

/** Runs one of Univer's mutations on the workbook. */
type Run = (id: string, params: object) => void;

/**
 * What an add-in has written and Univer has not yet. The client cuts a large write into many, and sets
 * the looks of a range one by one, while a mutation costs Univer a look through the whole sheet: so they
 * go to it together, before anything else is done or read.
 */
export class PendingChanges {
  #written: Cells | undefined;
  #styled: Cells | undefined;

  constructor(private readonly run: Run) {}

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

  get hasLooks(): boolean {
    return this.#styled !== undefined;
  }

  /** The change of a cell's look that is to come. */
  lookOf(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.#styled?.sheetId === sheetId ? this.#styled.cells[row]?.[column] : undefined;
  }

  /** Hands everything to Univer. */
  flush(): void {
    const [written, styled] = [this.#written, this.#styled];
    this.#written = undefined;
    this.#styled = undefined;
    if (written) this.#setCells(written, {});
    // Nothing needs to be calculated again.
    if (styled) this.#setCells(styled, { trigger: 'sheet.command.set-style' });
  }

  #setCells({ sheetId, cells }: Cells, more: object): void {
    this.run('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue: cells, ...more });
  }
}
