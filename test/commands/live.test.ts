import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, type Cell, find, type Grid, readGrid, type, typeAt } from './support/grid';

let excel: ExcelForTests;

/** From here on nobody clicks: everything below is typed into the grid. */
beforeAll(async () => {
  const commands = createCommands();
  excel = await startExcel();
  await done(commands.inject('teaching', true));
});
afterAll(() => excel.close());

const units = ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'];

/** Points and rank of the four units on Xếp hạng. */
async function standing(): Promise<readonly (readonly [Cell, Cell])[]> {
  const ranking = await readGrid(excel, 'Xếp hạng');
  return units.map((unit) => [at(ranking, unit, '_tong'), at(ranking, unit, '_hang')] as const);
}

function namesInOrder(ranking: Grid): readonly Cell[] {
  const { row, column } = find(ranking, 'Lớp tập huấn', '_tt');
  return ranking.values
    .slice(row + 1, row + 1 + units.length)
    .map((line) => line[column + 1] ?? '');
}

describe('Without the add-in, points and ranks follow what is typed', () => {
  it('stand right after the plan was put in', async () => {
    expect(await standing()).toEqual([
      [100, 1],
      [73, 3],
      [70, 4],
      [85, 2],
    ]);
  });

  it('follow a figure: Tổ 3 without its violation overtakes Tổ 4', async () => {
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 0);
    expect(await standing()).toEqual([
      [100, 1],
      [73, 4],
      [100 - 10, 2],
      [85, 3],
    ]);
    expect(at(await readGrid(excel, 'Điểm'), 'TO03', '2.1')).toBe(20);
    expect(namesInOrder(await readGrid(excel, 'Xếp hạng'))).toEqual([
      'Tổ 1',
      'Tổ 3',
      'Tổ 4',
      'Tổ 2',
    ]);
  });

  it('follow a target: 95 % is what 19 of 20 reach', async () => {
    await type(excel, 'Tiêu chí', '1.1', 'target', 95);
    expect(at(await readGrid(excel, 'Điểm'), 'TO02', '1.1')).toBe(20);
    expect(await standing()).toEqual([
      [100, 1],
      [73 + 20, 2],
      [90, 3],
      [85, 4],
    ]);
    const overview = await readGrid(excel, 'Tổng hợp');
    // 19 of one unit and 20 of the three others: 79 of 80 is 98.75 %.
    expect(at(overview, '1.1', '_target')).toBe(95);
    expect(at(overview, '1.1', '_numerator')).toBe(79);
    expect(at(overview, '1.1', '_state')).toBe('Đạt');
  });

  it('follow a weight: report 20, order 5, and Tổ 3 falls behind Tổ 4', async () => {
    await type(excel, 'Tiêu chí', '2.2', 'points:TO', 20);
    await type(excel, 'Tiêu chí', '2.3', 'points:TO', 5);
    expect(await standing()).toEqual([
      [100, 1],
      // 1.2: 16 of 20; 2.3: Khá is 80 % of 5.
      [100 - 4 - 1, 2],
      [100 - 20, 4],
      [85, 3],
    ]);
  });

  it('follow the level of a scale: Khá at 100 %', async () => {
    await type(excel, 'Kế hoạch', 'MUC', 'percent', 90);
    const scale = await readGrid(excel, 'Kế hoạch');
    const best = find(scale, 'MUC', 'percent');
    expect(at(await readGrid(excel, 'Điểm'), 'TO01', '2.3')).toBe(5 * 0.9);
    await typeAt(excel, 'Kế hoạch', best, 100);
    await typeAt(excel, 'Kế hoạch', { ...best, row: best.row + 1 }, 100);
    expect(at(await readGrid(excel, 'Điểm'), 'TO02', '2.3')).toBe(5);
    expect((await standing())[1]).toEqual([96, 2]);
  });

  it('follow an appraised point, which leaves the computed one to be seen', async () => {
    await type(excel, 'Thẩm định', 'TO03', '2.2', 8);
    expect(await standing()).toEqual([
      [100, 1],
      [96, 2],
      [80 + 8, 3],
      [85, 4],
    ]);
    const points = await readGrid(excel, 'Điểm');
    expect(at(points, 'TO03', '2.2')).toBe(0);
    expect(at(points, 'TO03', 'II')).toBe(20 + 8 + 5);
    expect(at(points, 'TO03', '_tongtinh')).toBe(80);
    expect(at(points, 'TO03', '_tong')).toBe(88);
    // Taken away again, the computed points count again.
    await type(excel, 'Thẩm định', 'TO03', '2.2', '');
    expect((await standing())[2]).toEqual([80, 4]);
  });

  it('follow an appraised 0: that is a number, and here it caps the band', async () => {
    await type(excel, 'Thẩm định', 'TO01', '2.1', 0);
    const points = await readGrid(excel, 'Điểm');
    expect(at(points, 'TO01', '_tong')).toBe(80);
    await type(excel, 'Số liệu', 'TO01', 'KT_KHAGIOI', 15);
    await type(excel, 'Thẩm định', 'TO01', '2.1', 20);
    expect(at(await readGrid(excel, 'Xếp hạng'), 'Tổ 1', '_xeploai')).toBe('Xuất sắc');
    await type(excel, 'Kế hoạch', 'Xuất sắc', 'from', 75);
    await type(excel, 'Thẩm định', 'TO01', '2.1', 0);
    expect(at(await readGrid(excel, 'Xếp hạng'), 'Tổ 1', '_xeploai')).toBe('Tốt');
    await type(excel, 'Thẩm định', 'TO01', '2.1', '');
  });
});

describe('Without the add-in, Tổng hợp adds up before it divides', () => {
  const measured = ['KT_DU', 'KT_DAT', 'KT_KHAGIOI'];

  it('9 of 10 and 30 of 60 are 39 of 70, which is 55.7 % and not 70 %', async () => {
    for (const unit of ['TO03', 'TO04']) {
      for (const figure of measured) await type(excel, 'Số liệu', unit, figure, '');
    }
    for (const [unit, taken, passed] of [
      ['TO01', 10, 9],
      ['TO02', 60, 30],
    ] as const) {
      await type(excel, 'Số liệu', unit, 'KT_DU', taken);
      await type(excel, 'Số liệu', unit, 'KT_DAT', passed);
    }
    const overview = await readGrid(excel, 'Tổng hợp');
    expect(at(overview, '1.1', '_numerator')).toBe(9 + 30);
    expect(at(overview, '1.1', '_denominator')).toBe(10 + 60);
    expect(at(overview, '1.1', '_percent')).toBeCloseTo(55.7142857, 7);
    expect(at(overview, '1.1', '_state')).toBe('Chưa đạt');
    expect([at(overview, '1.1', '_reported'), at(overview, '1.1', '_expected')]).toEqual([2, 4]);
  });

  it('a target of 55 % is reached by that, one of 56 % is missed by one person', async () => {
    await type(excel, 'Tiêu chí', '1.1', 'target', 55);
    expect(at(await readGrid(excel, 'Tổng hợp'), '1.1', '_state')).toBe('Đạt');
    await type(excel, 'Tiêu chí', '1.1', 'target', 56);
    const overview = await readGrid(excel, 'Tổng hợp');
    expect(at(overview, '1.1', '_state')).toBe('Chưa đạt');
    expect(at(overview, '1.1', '_shortfall')).toBe(1);
  });
});
