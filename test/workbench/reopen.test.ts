import { createCommands } from '../../src/commands';
import { startExcel, type ExcelForTests } from '../support/excel';

const valuesOf = (excel: ExcelForTests) =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRange().load('values'));
    await context.sync();
    return new Map(sheets.items.map(({ name }, index) => [name, used[index]?.values]));
  });

const calculateAll = (excel: ExcelForTests) =>
  excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });

test('a scorebook holds what a whole calculation gives it, and opened again has nothing new to complain of', async () => {
  const first = await startExcel();
  const commands = createCommands();
  await commands.inject('ba-to-2025', true);
  // Written at once, formulas before what they read.
  const written = await valuesOf(first);
  await calculateAll(first);
  expect(await valuesOf(first)).toEqual(written);
  const before = await commands.score();
  const saved = await first.save();
  first.close();

  const second = await startExcel({ xlsx: saved });
  const opened = await valuesOf(second);
  await calculateAll(second);
  expect(await valuesOf(second)).toEqual(opened);
  const after = await commands.score();
  second.close();
  if (!before.ok || !after.ok) throw new Error('The scorebook could not be scored');
  expect(after.report.counts).toEqual(before.report.counts);
  expect(after.report.clusters).toEqual(before.report.clusters);
  expect(after.report.findings.map(({ finding }) => finding)).toEqual(
    before.report.findings.map(({ finding }) => finding),
  );
});
