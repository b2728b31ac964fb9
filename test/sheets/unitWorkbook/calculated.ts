import { drawSheets } from '../../../src/excel/draw';
import { formSheetTitles } from '../../../src/messages/unitWorkbookTexts';
import type { CellValue } from '../../../src/plan/entry';
import type { WorkbookDescription } from '../../../src/sheets/description';
import { type ExcelForTests, startExcel } from '../../support/excel';

/** Draws forms one over the other, as sheets are drawn again, and reads what each calculates. */
export interface FormCalculator {
  readonly calculate: (form: WorkbookDescription) => Promise<readonly (readonly CellValue[])[]>;
  readonly close: () => void;
}

export async function startCalculator(): Promise<FormCalculator> {
  const excel: ExcelForTests = await startExcel();
  let drawn: readonly string[] = [];
  let known: ReadonlySet<string> = new Set();
  return {
    calculate: (form) =>
      excel.run(async (context) => {
        drawSheets(context, form.sheets, { titles: drawn, names: known, charts: new Map() });
        await context.sync();
        drawn = form.sheets.map(({ title }) => title);
        known = new Set(form.sheets.flatMap(({ names }) => names.map(({ name }) => name)));
        const sheet = context.workbook.worksheets.getItem(formSheetTitles.form);
        const range = sheet.getUsedRange().load('values');
        await context.sync();
        return range.values as CellValue[][];
      }),
    close: () => excel.close(),
  };
}
