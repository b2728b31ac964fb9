import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { type IDefinedNamesServiceParam, IDefinedNamesService } from '@univerjs/engine-formula';

export interface CurrentWorkbookExtension {
  /** The open workbook itself; null without one. */
  currentWorkbook(): Workbook | null;
  /** The names that are defined in it. */
  currentNames(): readonly IDefinedNamesServiceParam[];
}

declare module '@univerjs/core/facade' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how Univer's facade is extended
  interface FUniver extends CurrentWorkbookExtension {}
}

/** Univer's own way to them makes facades with their services each time, and the host asks for each cell. */
class CurrentWorkbookMixin extends FUniver implements CurrentWorkbookExtension {
  override currentWorkbook(): Workbook | null {
    const instances = this._injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  override currentNames(): readonly IDefinedNamesServiceParam[] {
    const unitId = this.currentWorkbook()?.getUnitId();
    if (unitId === undefined) return [];
    return Object.values(this._injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  }
}

FUniver.extend(CurrentWorkbookMixin);
