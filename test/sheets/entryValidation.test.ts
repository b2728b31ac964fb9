import type { FigureType } from '../../src/plan/figure';
import { validationOf } from '../../src/sheets/figures/figureValidation';
import { type ExcelForTests, startExcel } from '../support/excel';
import { figure, plan } from '../scoring/build';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

/** What the rule of an entry cell says of a value, as a cell calculates it. */
async function isTaken(type: FigureType, mayBeNotApplicable: boolean, value: string | number) {
  const { rule } = validationOf(figure('SO_NGUOI', { type, mayBeNotApplicable }), plan([]), 0, 0);
  if (rule.kind !== 'custom') throw new Error('Not a formula');
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[value]];
    const cell = sheet.getRange('B1');
    cell.formulas = [[rule.formula]];
    cell.load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

describe('What may be typed into a cell of people counted', () => {
  it.each([
    [12, true],
    [0, true],
    ['KAD', true],
    ['kad', true],
    [12.5, false],
    [-1, false],
    ['mười hai', false],
    ['12 người', false],
  ])('%p: %p', async (value, taken) => {
    expect(await isTaken('count', true, value)).toBe(taken);
  });

  it('not KAD where the plan needs the figure', async () => {
    expect(await isTaken('count', false, 'KAD')).toBe(false);
    expect(await isTaken('count', false, 12)).toBe(true);
  });
});

test('an amount may have decimals', async () => {
  expect(await isTaken('amount', true, 12.5)).toBe(true);
  expect(await isTaken('amount', true, 'KAD')).toBe(true);
  expect(await isTaken('amount', true, -0.5)).toBe(false);
});
