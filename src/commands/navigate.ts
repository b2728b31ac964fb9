import { selectCell, showSheet } from '../excel/navigate';
import { sheetTitles } from '../messages/workbookTexts';
import type { SheetKey } from '../sheets/description';
import { runCommand } from './outcome';
import type { Outcome } from './reports';

/** Leads to the cell of a finding. A sheet that is gone meanwhile needs a new scoring run to be seen as gone. */
export function goToCell(sheet: string, address: string): Promise<Outcome<null>> {
  return runCommand(async (context) =>
    (await selectCell(context, sheet, address))
      ? { report: null }
      : { problem: { code: 'sheetGone', sheet } },
  );
}

/** Shows one of the scorebook's sheets. */
export function goToSheet(key: SheetKey): Promise<Outcome<null>> {
  return runCommand(async (context) =>
    (await showSheet(context, key))
      ? { report: null }
      : { problem: { code: 'sheetGone', sheet: sheetTitles[key] } },
  );
}
