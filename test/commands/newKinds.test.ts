import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { at, type Cell, find, type Grid, readGrid, type, typeAt } from './support/grid';
import { typeBelow } from './support/lines';

const commands = createCommands();
let excel: ExcelForTests;

beforeEach(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
  await typeBelow(excel, 'Kế hoạch', 'TO', { code: 'TRUONG', name: 'Trường học' });
});
afterEach(() => excel.close());

/** The address of a cell of a table. */
function address(grid: Grid, row: string, column: string): string {
  const spot = find(grid, row, column);
  const letters = (index: number): string =>
    index < 26
      ? String.fromCharCode(65 + index)
      : letters(Math.floor(index / 26) - 1) + letters(index % 26);
  return `${letters(spot.column)}${spot.row + 1}`;
}

/** Everything that stands on a sheet, by its place. */
function cellsOf({ values }: Grid): ReadonlyMap<string, Cell> {
  return new Map(
    values.flatMap((line, row) =>
      line.flatMap((value, column): [string, Cell][] =>
        value === '' ? [] : [[`${row},${column}`, value]],
      ),
    ),
  );
}

/** Points of the new kind: 60 for sessions, 40 for initiatives, which add up to 100. */
async function enterPoints(): Promise<void> {
  await type(excel, 'Tiêu chí', '1.1', 'points:TRUONG', 60);
  await type(excel, 'Tiêu chí', '2.3', 'points:TRUONG', 40);
}

describe('A kind of unit typed into the table Loại đơn vị', () => {
  it('is refused for want of points, at the first cell of the column that came for them', async () => {
    const problem = await refused(commands.score());
    if (problem.code !== 'planRefused') throw new Error(problem.code);
    expect(problem.columns).toEqual(['Điểm: Trường học', 'Từ (điểm): Trường học']);
    const criteria = await readGrid(excel, 'Tiêu chí');
    expect(problem.findings).toEqual([
      {
        finding: expect.objectContaining({
          code: 'plan.pointsDoNotAddUp',
          values: { kind: 'Trường học', sum: 0, expected: 100 },
        }) as unknown,
        cell: { sheet: 'Tiêu chí', address: address(criteria, '1.1', 'points:TRUONG') },
      },
    ]);
  });

  it('leaves every cell of the tables where it stood', async () => {
    const [criteria, plan] = [await readGrid(excel, 'Tiêu chí'), await readGrid(excel, 'Kế hoạch')];
    await refused(commands.score());
    for (const [title, before] of [
      ['Tiêu chí', criteria],
      ['Kế hoạch', plan],
    ] as const) {
      const after = cellsOf(await readGrid(excel, title));
      for (const [place, value] of cellsOf(before))
        expect([place, after.get(place)]).toEqual([place, value]);
      // The code and the heading; on Tiêu chí the sum too.
      expect(after.size - cellsOf(before).size).toBe(title === 'Tiêu chí' ? 3 : 2);
    }
  });

  it('adds its points up above their column', async () => {
    await refused(commands.score());
    await enterPoints();
    const criteria = await readGrid(excel, 'Tiêu chí');
    const { column } = find(criteria, '1.1', 'points:TRUONG');
    expect(criteria.values[2]?.[column]).toBe(100);
  });

  it('gets its columns once', async () => {
    await refused(commands.score());
    const before = await readGrid(excel, 'Tiêu chí');
    expect(await refused(commands.score())).toMatchObject({ columns: [] });
    expect(await readGrid(excel, 'Tiêu chí')).toEqual(before);
    expect(before.values.flat().filter((cell) => cell === 'points:TRUONG')).toHaveLength(1);
  });

  it('is scored by the points and bands that are typed there', async () => {
    await refused(commands.score());
    await enterPoints();
    await type(excel, 'Đơn vị', 'TO04', 'kind', 'Trường học');
    await type(excel, 'Số liệu', 'TO04', 'VE_SINH', 'Khá');
    await type(excel, 'Kế hoạch', 'Xuất sắc', 'from:TRUONG', 95);
    await done(commands.score());
    // All 20 of 20 passed: 60. "Khá" brings 80 % of 40. Other kinds are "Xuất sắc" from 90 on.
    const ranking = await readGrid(excel, 'Xếp hạng');
    expect(at(ranking, 'Tổ 4', '_tong')).toBe(60 + 32);
    expect(at(ranking, 'Tổ 4', '_xeploai')).toBe('Tốt');
    // Full points; nothing of this kind reaches Tổ 1.
    expect(at(ranking, 'Tổ 1', '_tong')).toBe(100);
    expect(at(ranking, 'Tổ 1', '_xeploai')).toBe('Xuất sắc');
  });

  it('gets its columns also where sheets are put right, and where no full points are asked for', async () => {
    await type(excel, 'Kế hoạch', 'fullPoints', 'value', '');
    const report = await done(commands.inject('teaching', false));
    expect(report.repaired).toEqual(expect.arrayContaining(['criteria', 'plan']));
    const criteria = await readGrid(excel, 'Tiêu chí');
    expect(at(criteria, '1.1', 'points:TRUONG')).toBe('');
    expect(criteria.values.flat()).toContain('Điểm: Trường học');
  });

  it('does not write over what somebody keeps beside the table', async () => {
    const criteria = await readGrid(excel, 'Tiêu chí');
    const { row, column } = find(criteria, '1.1', 'note');
    await typeAt(excel, 'Tiêu chí', { row, column: column + 1 }, 'Hỏi lại phòng Nội vụ');
    expect(await refused(commands.score())).toMatchObject({ columns: ['Từ (điểm): Trường học'] });
  });
});

describe('A kind of unit whose code was changed', () => {
  it('keeps its points', async () => {
    await type(excel, 'Kế hoạch', 'TRUONG', 'name', '');
    await type(excel, 'Kế hoạch', 'TRUONG', 'code', '');
    const before = at(await readGrid(excel, 'Xếp hạng'), 'Tổ 1', '_tong');
    await type(excel, 'Kế hoạch', 'TO', 'code', 'NHOM');
    await done(commands.score());
    expect(at(await readGrid(excel, 'Xếp hạng'), 'Tổ 1', '_tong')).toBe(before);
  });
});
