import { createCommands } from '../../src/commands';
import { done } from '../commands/support/done';
import { at, readGrid, type } from '../commands/support/grid';
import { type ExcelForTests, startExcel } from '../support/excel';

jest.setTimeout(120_000);

const commands = createCommands();
let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
});
afterAll(() => excel.close());

async function totalOf(unit: string): Promise<unknown> {
  return at(await readGrid(excel, 'Xếp hạng'), unit, '_tong');
}

// Criterion 1.1 brings 20 points at most; Tổ 2 has 0 of them, 73 points in all.
test.each([
  ['99 points of 20 count as 20', 99, 73 + 20],
  ['points below 0 count as 0', -5, 73],
  ['points within the bounds count as they are', 12.5, 73 + 12.5],
])('%s, in the cells and in the add-in', async (_, typed, total) => {
  await type(excel, 'Thẩm định', 'TO02', '1.1', typed);
  await type(excel, 'Thẩm định', 'TO02', '_lydo', 'Đoàn kiểm tra xác nhận');
  expect(await totalOf('Tổ 2')).toBe(total);
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
