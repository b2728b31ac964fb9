import type { ExcelForTests } from '../../support/excel';
import type { Cell } from './grid';

const ROWS = 1500;

/** Titles of the sheets that an office had in its workbook before we came. */
export const foreignTitles = ['Danh sách quân nhân', 'Điểm', "Bảng '24"] as const;

/** Three sheets with some nine thousand cells: texts, numbers, dates, formulas over each other. */
export function addForeignSheets(excel: ExcelForTests): Promise<void> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [people, marks, old] = foreignTitles.map((title) => worksheets.add(title));
    if (!people || !marks || !old) throw new Error('No sheets');
    people.getRange(`A1:F${ROWS}`).formulas = Array.from({ length: ROWS }, (_, index) => {
      const row = index + 1;
      return [row, `Người thứ ${row}`, row % 7, `=A${row}*C${row}`, `=B${row}&"!"`, row / 8];
    });
    people.getRange(`F1:F${ROWS}`).numberFormat = Array.from({ length: ROWS }, () => ['0.00']);
    marks.getRange('A1:C4').formulas = [
      ['Mã', 'Điểm', 'Hạng'],
      ['TO01', 7.5, '=RANK(B2,B$2:B$4)'],
      ['TO02', 9, '=RANK(B3,B$2:B$4)'],
      ['Tổng', `=SUM('Danh sách quân nhân'!D1:D${ROWS})`, '=COUNTA(A:A)'],
    ];
    old.getRange('B5:C6').formulas = [
      ['Điểm cũ', '=Điểm!B2'],
      ['', "='Điểm'!C3*2"],
    ];
    context.workbook.names.add('DiemCu', "='Bảng ''24'!$C$5");
    await context.sync();
  });
}

/** Everything that stands in a foreign sheet's cells. */
export interface ForeignCells {
  readonly address: string;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The foreign sheets cell by cell, in the order of their tabs. */
export function readForeignSheets(excel: ExcelForTests): Promise<readonly ForeignCells[]> {
  return excel.run(async (context) => {
    const ranges = foreignTitles.map((title) => {
      const range = context.workbook.worksheets.getItem(title).getUsedRange();
      return range.load('address,values,formulas,numberFormat');
    });
    await context.sync();
    return ranges.map(({ address, values, formulas, numberFormat }) => ({
      address,
      values: values as Cell[][],
      formulas: formulas as Cell[][],
      formats: numberFormat as string[][],
    }));
  });
}

/** Titles of all tabs from left to right. */
export function readTitles(excel: ExcelForTests): Promise<readonly string[]> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
