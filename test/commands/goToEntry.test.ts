import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { find, readGrid, type } from './support/grid';

let excel: ExcelForTests;
const commands = createCommands();

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', false));
});
afterAll(() => excel.close());

/** The selected cell, as sheet, row and column. */
const selected = () =>
  excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex, columnIndex, worksheet/name');
    await context.sync();
    return [range.worksheet.name, range.rowIndex, range.columnIndex];
  });
const cellOf = async (unit: string, figure: string) => {
  const { row, column } = find(await readGrid(excel, 'Số liệu'), unit, figure);
  return ['Số liệu', row, column];
};

it('a scorebook without figures opens on the first that is to be entered', async () => {
  expect(await selected()).toEqual(await cellOf('TO01', 'KT_DU'));
});

describe('“Nhập số liệu” selects', () => {
  it('the first figure of the first unit, in a scorebook without figures', async () => {
    await done(commands.goToEntry());
    expect(await selected()).toEqual(await cellOf('TO01', 'KT_DU'));
  });

  it('the next one that is blank, also where Số liệu is open already', async () => {
    await type(excel, 'Số liệu', 'TO01', 'KT_DU', 20);
    await done(commands.goToEntry());
    expect(await selected()).toEqual(await cellOf('TO01', 'KT_DAT'));
  });
});
