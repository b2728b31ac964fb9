/** A tab of the open workbook. */
export interface Tab {
  readonly title: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

/** All tabs, from the left. One sync. */
export async function readTabs(context: Excel.RequestContext): Promise<readonly Tab[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  return worksheets.items.map(({ name: title, visibility }) => ({ title, visibility }));
}

/**
 * Deletes sheets and workbook names; `withBlank`: after a blank sheet was added, since Excel keeps
 * its last visible one. Goes into the caller's batch. The sheets come first: where the workbook's
 * structure is protected the very first step is refused, and nothing is done.
 */
export function removeSheets(
  context: Excel.RequestContext,
  tabs: readonly Tab[],
  names: Iterable<string>,
  withBlank: boolean,
): void {
  const { worksheets, names: items } = context.workbook;
  if (withBlank) worksheets.add();
  for (const { title, visibility } of tabs) {
    const sheet = worksheets.getItem(title);
    // Excel refuses to delete what it does not even list.
    if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  for (const name of names) items.getItem(name).delete();
}
