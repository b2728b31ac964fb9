import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, readGrid, type } from './support/grid';
import { typeBelow } from './support/lines';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('blank', false));
});
afterAll(() => excel.close());

const isUnwritten = async () => (await done(commands.status())).scorebook?.isUnwritten;

describe('The blank plan', () => {
  it('is unwritten for as long as its example is all that there is', async () => {
    expect(await isUnwritten()).toBe(true);
    await type(excel, 'Kế hoạch', 'title', 'value', 'Phong trào thi đua hiến máu');
    expect(await isUnwritten()).toBe(true);
  });

  it('is written on Danh mục số liệu, then Tiêu chí, and scored', async () => {
    await typeBelow(excel, 'Danh mục số liệu', 'HOAN_THANH', {
      code: 'HIEN_MAU',
      label: 'Số người hiến máu',
      unitOfMeasure: 'người',
      type: 'Số nguyên',
      reporter: 'Mọi đơn vị',
      mayBeNotApplicable: 'Không',
    });
    await type(excel, 'Tiêu chí', '1.1', 'points:DV', 60);
    await typeBelow(excel, 'Tiêu chí', '1.1', {
      code: '1.2',
      group: 'I',
      name: 'Hiến máu tình nguyện',
      'points:DV': 40,
      rule: 'Theo số lượng',
      numerator: 'HIEN_MAU',
      comparison: '≥',
      perStep: 4,
      gate: 'Không',
      whenNotApplicable: 'Quy đổi',
    });
    expect(await isUnwritten()).toBe(false);
    await done(commands.score());
    await type(excel, 'Số liệu', 'DV01', 'HOAN_THANH', 'Có');
    await type(excel, 'Số liệu', 'DV01', 'HIEN_MAU', 5);
    const report = await done(commands.score());
    expect(report.ranked).toBe(1);
    // 60 points, and 4 for each of five people.
    expect(at(await readGrid(excel, 'Xếp hạng'), 'Đơn vị A', '_tong')).toBe(60 + 5 * 4);
  });
});
