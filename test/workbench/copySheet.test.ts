import { type ExcelForTests, startExcel } from '../support/excel';

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

test('a copied sheet is numbered, and has the names that lead to it once more as its own', async () => {
  const seen = await excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.add('Số liệu');
    sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
    names.add('HeSo', "='Số liệu'!$A$1");
    names.add('Khac', '=Sheet1!$A$1');
    await context.sync();
    sheet.copy('End');
    sheet.copy('End');
    await context.sync();
    worksheets.load('items/name');
    names.load('items/name,items/formula');
    const copy = worksheets.getItem('Số liệu (2)');
    copy.names.load('items/name,items/formula');
    const cells = copy.getRange('A1:B1').load('values');
    await context.sync();
    const shown = (items: readonly Excel.NamedItem[]) =>
      items.map(({ name, formula }) => `${name}${String(formula)}`);
    return {
      titles: worksheets.items.map(({ name }) => name),
      ofWorkbook: shown(names.items),
      ofCopy: shown(copy.names.items),
      values: cells.values as unknown[][],
    };
  });
  expect(seen).toEqual({
    titles: ['Sheet1', 'Số liệu', 'Số liệu (2)', 'Số liệu (3)'],
    ofWorkbook: ["HeSo='Số liệu'!$A$1", 'Khac=Sheet1!$A$1'],
    ofCopy: ["HeSo='Số liệu (2)'!$A$1"],
    values: [[2, 4]],
  });
});
