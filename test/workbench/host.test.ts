import { type ExcelForTests, startExcel } from '../support/excel';

let excel: ExcelForTests;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => excel.close());

test('what is written is read back, and formulas are calculated before a load is answered', async () => {
  const values = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, '=A1+B1']];
    const again = sheet.getRange('A1:C1').load('values,formulas,text,valueTypes');
    await context.sync();
    return { values: again.values, formulas: again.formulas, text: again.text };
  });
  expect(values).toEqual({
    values: [[1, 2, 3]],
    formulas: [[1, 2, '=A1+B1']],
    text: [['1', '2', '3']],
  });
});
