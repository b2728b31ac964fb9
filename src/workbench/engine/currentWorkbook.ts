import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';

export interface CurrentWorkbookExtension {
  /** The open workbook itself; null without one. */
  currentWorkbook(): Workbook | null;
}

declare module '@univerjs/core/facade' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how Univer's facade is extended
  interface FUniver extends CurrentWorkbookExtension {}
}

/** Univer's own way to it makes a facade with its services each time, and the host asks for each cell. */
class CurrentWorkbookMixin extends FUniver implements CurrentWorkbookExtension {
  override currentWorkbook(): Workbook | null {
    const instances = this._injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }
}

FUniver.extend(CurrentWorkbookMixin);
