import { selectCell, showSheet } from '../excel/navigate';
import { sheetTitles } from '../messages/sheetTexts/titles';
import type { SheetKey } from '../sheets/description';
import { firstBlank } from './firstBlank';
import { runCommand } from './outcome';
import { readScorebook } from './readScorebook';
import type { Outcome } from './problem';

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

/**
 * Leads to the first cell of Số liệu that is still to be filled in, of the first unit that has one;
 * where all is filled in, or the plan cannot be read, to the sheet.
 */
export async function goToEntry(): Promise<Outcome<null>> {
  const shown = await goToSheet('figures');
  if (!shown.ok) return shown;
  return runCommand(async (context) => {
    const { report } = await readScorebook(context);
    const cell =
      report &&
      firstBlank(report.book, report.plan, report.typed.entries, report.decisions.decided);
    if (cell) await selectCell(context, cell.sheet, cell.address);
    return { report: null };
  });
}
