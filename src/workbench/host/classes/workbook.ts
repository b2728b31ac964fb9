import { HostObject } from '../object';
import { ApplicationObject } from './application';
import { NamedItemCollectionObject } from './names';
import { DocumentPropertiesObject } from './properties';
import { SettingCollectionObject } from './settings';
import { TableCollectionObject } from './tables';
import { WorkbookProtectionObject } from './workbookProtection';
import { WorksheetCollectionObject } from './worksheets';

/** `Excel.Workbook`: the root of everything. */
export class WorkbookObject extends HostObject {
  readonly className = 'Workbook';

  _RemoveReference(id: string): void {
    this.book.release(id);
  }

  get application(): HostObject {
    return new ApplicationObject(this.book);
  }

  get worksheets(): HostObject {
    return new WorksheetCollectionObject(this.book);
  }

  get names(): HostObject {
    return new NamedItemCollectionObject(this.book, undefined);
  }

  get tables(): HostObject {
    return new TableCollectionObject(this.book, undefined, undefined);
  }

  get properties(): HostObject {
    return new DocumentPropertiesObject(this.book);
  }

  get settings(): HostObject {
    return new SettingCollectionObject(this.book);
  }

  get protection(): HostObject {
    return new WorkbookProtectionObject(this.book);
  }

  get name(): string {
    return this.book.workbook.getSnapshot().name;
  }

  getSelectedRange(): HostObject {
    const sheetId = this.book.activeSheet.getSheetId();
    return this.book.make.range(this.book, sheetId, this.book.selection());
  }

  getSelectedRanges(): HostObject {
    const sheetId = this.book.activeSheet.getSheetId();
    return this.book.make.areas(this.book, sheetId, [this.book.selection()]);
  }

  getActiveCell(): HostObject {
    const { startRow, startColumn } = this.book.selection();
    const sheetId = this.book.activeSheet.getSheetId();
    const cell = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
    return this.book.make.range(this.book, sheetId, cell);
  }
}
