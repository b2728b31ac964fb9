import { createCommands } from '../../src/commands';
import { done } from '../commands/support/done';
import { at, readGrid, type } from '../commands/support/grid';
import { type ExcelForTests, startExcel } from '../support/excel';

const commands = createCommands();
let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
});
afterAll(() => excel.close());

async function lineOf(unit: string): Promise<unknown> {
  const ranking = await readGrid(excel, 'Xếp hạng');
  return { total: at(ranking, unit, '_tong'), note: at(ranking, unit, '_ghichu') };
}

// Criterion 1.1 brings 20 points at most; Tổ 2 has 0 of them, 73 points in all.
test.each([
  ['99 points of 20 count as 20', 99, 73 + 20, 'Thẩm định đổi điểm ở 1 tiêu chí'],
  // As many as were computed: there is nothing to tell of.
  ['points below 0 count as 0', -5, 73, ''],
  ['points within the bounds count', 12.5, 73 + 12.5, 'Thẩm định đổi điểm ở 1 tiêu chí'],
])('%s, in the cells and in the add-in', async (_, typed, total, note) => {
  await type(excel, 'Thẩm định', 'TO02', '1.1', typed);
  await type(excel, 'Thẩm định', 'TO02', '_lydo', 'Đoàn kiểm tra xác nhận');
  expect(await lineOf('Tổ 2')).toEqual({ total, note });
  const { findings } = await done(commands.score());
  const told = findings.flatMap(({ finding: { code, severity, values } }) =>
    code === 'read.appraisalBeyondMaximum' ? [[severity, values]] : [],
  );
  const isBeyond = typed < 0 || typed > 20;
  expect(told).toEqual(
    isBeyond ? [['error', expect.objectContaining({ unit: 'Tổ 2', points: typed })]] : [],
  );
  expect(findings.filter(({ finding: { code } }) => code.startsWith('integrity.'))).toEqual([]);
});
