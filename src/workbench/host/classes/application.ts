import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { WorkbookCreatedObject } from './workbookCreated';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/**
 * `Excel.Application`. The calculation mode is kept as data: the stand-in always calculates, so
 * an add-in that forgets to calculate in manual mode is not found out here.
 */
export class ApplicationObject extends HostObject {
  readonly className = 'Application';

  get calculationMode(): string {
    return this.book.model.calculationMode;
  }

  set calculationMode(value: string) {
    const mode = modes.find((known) => known === value);
    if (!mode) throw invalidArgument(`calculationMode ${value}`);
    this.book.model.calculationMode = mode;
  }

  /** Behind `Excel.createWorkbook`: the page offers the new workbook to the person. */
  createWorkbook(base64: string | null = null): HostObject {
    return new WorkbookCreatedObject(this.book, base64 ?? '');
  }

  calculate(calculationType: string): Promise<void> {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(calculationType))
      throw invalidArgument(`calculationType ${calculationType}`);
    return calculationType === 'Recalculate' ? this.book.settled() : this.book.recalculate();
  }

  suspendApiCalculationUntilNextSync(): void {
    // Nothing to suspend: a batch is calculated once, when it is read or has ended.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing to suspend: Univer draws after the batch.
  }
}
