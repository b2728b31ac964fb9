import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, type Cell, readGrid, type } from './support/grid';
import { typedFigures, typeBelow } from './support/lines';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

describe('A new figure and a new criterion typed into their tables', () => {
  let before: ReadonlyMap<string, Cell>;

  beforeAll(async () => {
    before = typedFigures(await readGrid(excel, 'Số liệu'));
    await type(excel, 'Thẩm định', 'TO02', '1.1', 10);
    await type(excel, 'Thẩm định', 'TO02', '_lydo', 'Một người ốm');
    await typeBelow(excel, 'Danh mục số liệu', 'VE_SINH', {
      code: 'HIEN_MAU',
      label: 'Số người hiến máu',
      unitOfMeasure: 'người',
      type: 'Số nguyên',
      reporter: 'Mọi đơn vị',
      mayBeNotApplicable: 'Không',
    });
    // It belongs to the first group, though its line stands last.
    await typeBelow(excel, 'Tiêu chí', '2.3', {
      code: '1.4',
      group: 'I',
      name: 'Hiến máu tình nguyện',
      'points:TO': 5,
      rule: 'Theo số lượng',
      numerator: 'HIEN_MAU',
      comparison: '≥',
      perStep: 1,
      gate: 'Không',
      whenNotApplicable: 'Quy đổi',
    });
    await type(excel, 'Tiêu chí', '1.3', 'points:TO', 10);
    await done(commands.score());
  });

  it('appear on Số liệu and Điểm', async () => {
    expect(at(await readGrid(excel, 'Điểm'), 'TO01', '1.4')).toBe('thiếu');
    await type(excel, 'Số liệu', 'TO01', 'HIEN_MAU', 3);
    expect(at(await readGrid(excel, 'Điểm'), 'TO01', '1.4')).toBe(3);
    expect(at(await readGrid(excel, 'Xếp hạng'), 'Tổ 1', '_tong')).toBe(100 - (5 - 3));
  });

  it('stand among the criteria of their group', async () => {
    const [, , codes = []] = (await readGrid(excel, 'Điểm')).values;
    const shown = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', 'I', 'II'];
    expect(codes.slice(7, 7 + shown.length)).toEqual(shown);
  });

  it('cost no typed figure', async () => {
    const after = typedFigures(await readGrid(excel, 'Số liệu'));
    expect(before.size).toBe(4 * 7 - 1);
    for (const [cell, value] of before) expect([cell, after.get(cell)]).toEqual([cell, value]);
  });

  it('cost no appraised point: it is still under its criterion', async () => {
    const appraisal = await readGrid(excel, 'Thẩm định');
    expect(at(appraisal, 'TO02', '1.1')).toBe(10);
    expect(at(appraisal, 'TO02', '_lydo')).toBe('Một người ốm');
    expect(at(appraisal, 'TO02', '1.4')).toBe('');
    expect(at(await readGrid(excel, 'Điểm'), 'TO02', 'I')).toBe(10 + 16 + 10 + 0);
  });
});

describe('A figure whose code was changed, and a criterion that was taken away', () => {
  beforeAll(async () => {
    await type(excel, 'Danh mục số liệu', 'VE_SINH', 'code', 'TRAT_TU');
    await type(excel, 'Tiêu chí', '2.3', 'numerator', 'TRAT_TU');
    await type(excel, 'Tiêu chí', '1.1', 'code', '1.0');
    await done(commands.score());
  });

  it('leave what was typed under the old code at the end of the sheets', async () => {
    const figures = await readGrid(excel, 'Số liệu');
    expect(at(figures, 'TO01', 'TRAT_TU')).toBe('');
    expect(at(figures, 'TO01', 'VE_SINH')).toBe('Tốt');
    expect(at(figures, 'TO02', 'VE_SINH')).toBe('Khá');
    const appraisal = await readGrid(excel, 'Thẩm định');
    expect(at(appraisal, 'TO02', '1.0')).toBe('');
    expect(at(appraisal, 'TO02', '1.1')).toBe(10);
    expect(at(appraisal, 'TO02', '_lydo')).toBe('Một người ốm');
  });

  it('count no more, and stay there at the next click', async () => {
    expect(at(await readGrid(excel, 'Điểm'), 'TO02', '2.3')).toBe('thiếu');
    expect(at(await readGrid(excel, 'Điểm'), 'TO02', 'I')).toBe(0 + 16 + 10 + 0);
    const before = await readGrid(excel, 'Số liệu');
    await done(commands.score());
    expect(await readGrid(excel, 'Số liệu')).toEqual(before);
  });

  it('come back under their code', async () => {
    await type(excel, 'Danh mục số liệu', 'TRAT_TU', 'code', 'VE_SINH');
    await type(excel, 'Tiêu chí', '2.3', 'numerator', 'VE_SINH');
    await type(excel, 'Tiêu chí', '1.0', 'code', '1.1');
    await done(commands.score());
    expect(at(await readGrid(excel, 'Điểm'), 'TO02', '2.3')).toBe(12);
    expect(at(await readGrid(excel, 'Điểm'), 'TO02', 'I')).toBe(10 + 16 + 10 + 0);
    const [, , codes = []] = (await readGrid(excel, 'Số liệu')).values;
    expect(codes.filter((code) => code === 'VE_SINH')).toHaveLength(1);
  });
});
