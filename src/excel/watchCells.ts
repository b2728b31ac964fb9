import { type HostOutcome, runExcel } from './run';

/** A change of a sheet's cells. */
export interface CellChange {
  readonly sheetId: string;
  readonly address: string;
  /** Whether cells only got other contents; rows, columns or cells that move are something else. */
  readonly isEdit: boolean;
  /** Whether this add-in made it, from its pane or from the ribbon. */
  readonly isOurs: boolean;
}

/**
 * Tells of every change of cells in any sheet, and of sheets that are deleted (no address), until the function that it gives is called. Excel's
 * events are hints: some changes raise none.
 */
export async function watchCells(
  onChange: (change: CellChange) => void,
): Promise<HostOutcome<() => void>> {
  const added = await runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      const { worksheetId: sheetId, address, changeType, triggerSource } = event;
      onChange({
        sheetId,
        address,
        isEdit: changeType === 'RangeEdited',
        isOurs: triggerSource === 'ThisLocalAddin',
      });
      return Promise.resolve();
    });
    const deletions = context.workbook.worksheets.onDeleted.add(({ worksheetId: sheetId }) => {
      onChange({ sheetId, address: '', isEdit: false, isOurs: false });
      return Promise.resolve();
    });
    await context.sync();
    return [handler, deletions];
  });
  if (!added.ok) return added;
  const handlers = added.result;
  const stop = (): void => {
    // Where Excel is gone already there is nothing left to remove.
    void runExcel(async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }, handlers[0]?.context);
  };
  return { ok: true, result: stop };
}
