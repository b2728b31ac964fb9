import {
  ICommandService,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { SetScrollRelativeCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { scrollBy } from './scrollBy';

/**
 * Scrolls the active sheet until a cell is seen; what is frozen always is. Univer has a command for
 * it that miscounts beside frozen and hidden columns, and takes a cell under the edge for one that
 * is seen.
 */
export function showCell(univer: Univer, row: number, column: number): void {
  const injector = univer.__getInjector();
  const book = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = book?.getActiveSheet();
  const render = book && injector.get(IRenderManagerService).getRenderById(book.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!sheet || !skeleton || !main) return;
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column).mergeInfo;
  const { left, right, top, bottom } = main.calcViewportInfo().viewBound;
  const frozen = sheet.getFreeze();
  const offsetX =
    column < frozen.startColumn
      ? 0
      : scrollBy({ start: startX, end: endX }, { start: left, end: right });
  const offsetY =
    row < frozen.startRow ? 0 : scrollBy({ start: startY, end: endY }, { start: top, end: bottom });
  if (offsetX === 0 && offsetY === 0) return;
  void injector
    .get(ICommandService)
    .executeCommand(SetScrollRelativeCommand.id, { offsetX, offsetY });
}

/** What moves the selection by a key. */
interface Selecting {
  readonly reveal?: boolean;
  readonly selections?: readonly {
    readonly primary?: { readonly actualRow: number; readonly actualColumn: number } | null;
  }[];
}

/** Keeps the active cell in view while a person goes from cell to cell with the keyboard. */
export function followActiveCell(univer: Univer): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { reveal, selections } = (params ?? {}) as Selecting;
      const cell = selections?.at(-1)?.primary;
      if (!reveal || !cell) return;
      // Univer scrolls first.
      setTimeout(() => showCell(univer, cell.actualRow, cell.actualColumn));
    });
}
