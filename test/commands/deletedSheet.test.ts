import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

const lost = ({ findings }: ScoreReport) =>
  findings.flatMap(({ finding }) =>
    finding.code === 'sheet.goneWithFigures' ? [finding.values] : [],
  );

it('Số liệu that was deleted is told with what stood there, before anybody scores', async () => {
  expect(lost(await done(commands.review()))).toEqual([]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Số liệu').delete();
    await context.sync();
  });
  // Of the four units with seven figures each one is blank in the samples.
  const told = [{ sheet: 'Số liệu', cells: 4 * 7 - 1, units: 4 }];
  expect(lost(await done(commands.review()))).toEqual(told);
  // The run draws its frame again and tells the same, once.
  expect(lost(await done(commands.score()))).toEqual(told);
  expect(lost(await done(commands.score()))).toEqual([]);
});
