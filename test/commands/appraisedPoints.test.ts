import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, readGrid, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('ba-to-2025', true));
  await type(excel, 'Thẩm định', 'CQ02', '1.2', 1);
  await type(excel, 'Thẩm định', 'CQ02', '_lydo', 'Nhầm dòng');
  await type(excel, 'Thẩm định', 'CQ10', '1.1a', 5);
  await type(excel, 'Thẩm định', 'CQ10', '_lydo', 'Đoàn kiểm tra xác nhận');
  await done(commands.score());
});
afterAll(() => excel.close());

// Phòng Nội vụ has no points in 1.2: the sheet may not say that they changed.
test('points for a criterion that is not the unit’s own change nothing, and the ranking tells of none', async () => {
  const [ranking, points] = [await readGrid(excel, 'Xếp hạng'), await readGrid(excel, 'Điểm')];
  expect(at(points, 'CQ02', '_ct:1.2')).toBe('');
  expect(at(ranking, 'Phòng Nội vụ', '_tong')).toBe(100);
  expect(at(ranking, 'Phòng Nội vụ', '_ghichu')).not.toContain('Thẩm định');
});

// Hội Cựu chiến binh has entered no figure at all.
test('one appraised point does not rank a unit without figures', async () => {
  const ranking = await readGrid(excel, 'Xếp hạng');
  expect(at(ranking, 'Hội Cựu chiến binh huyện', '_hang')).toBe('–');
  expect(at(ranking, 'Hội Cựu chiến binh huyện', '_xeploai')).toBe('');
});

test('appraised points between two steps of 0,2 are told, with the ones on both sides', async () => {
  await type(excel, 'Thẩm định', '21484', '5.1', 1.5);
  await type(excel, 'Thẩm định', '21487', '5.1', 1.4);
  const { findings } = await done(commands.score());
  const told = findings.flatMap(({ finding: { code, values } }) =>
    code === 'read.appraisalOffStep' ? [values] : [],
  );
  expect(told).toEqual([
    {
      ...{ unit: 'Thị trấn Ba Tơ', criterion: '5.1', points: 1.5 },
      step: 0.2,
      below: 1.4,
      above: 1.6,
    },
  ]);
});

test('the add-in says both as the cells do', async () => {
  const { findings, ranked } = await done(commands.score());
  const codes = findings.map(({ finding: { code } }) => code);
  expect(codes).toContain('read.appraisalNotScored');
  expect(codes.filter((code) => code.startsWith('integrity.'))).toEqual([]);
  expect(ranked).toBe(27);
});
