import { CellValueType, InterceptorEffectEnum, isTextFormat, type Univer } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  INumfmtService,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { typedNumber, typedShare, withComma } from './decimalComma';

/** Univer's own handlers have 0 or more, the ones that end a chain -1. */
const AFTER_ALL = -0.5;
const BEFORE_ALL = 100;

/** A percent sign gives a format of its own only to cells that have none, as in Excel. */
function isPlain(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === '' || pattern === 'General';
}

/**
 * Cells show 12,5 as the pane does and as an Excel with Vietnamese settings would, and take it as it
 * is typed. What the cells hold is not touched. Univer does so by itself for cells with a format.
 */
export function writeNumbersWithComma(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  const cells = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_ALL,
    handler: (cell, _, next) => {
      const shown = withComma(cell);
      return next(cell && shown !== null ? { ...cell, v: shown } : cell);
    },
  });
  cells.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_ALL,
    handler: (cell, _, next) => {
      const shown = withComma(cell);
      return next(cell && shown !== null ? { ...cell, v: shown } : cell);
    },
  });
  cells.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const typed = cell?.p?.body?.dataStream ?? String(cell?.v ?? '');
      const pattern = formats.getValue(unitId, subUnitId, row, col)?.pattern;
      const number = typedNumber(typed) ?? (isPlain(pattern) ? null : typedShare(typed));
      if (!cell || number === null || isTextFormat(pattern)) return next(cell);
      return next({ ...cell, p: null, v: number, t: CellValueType.NUMBER });
    },
  });
}
