import fc from 'fast-check';
import { createCommands } from '../../src/commands';
import type { Choice } from '../../src/commands/reports';
import type { ScoreReport } from '../../src/commands/resultReports';
import { certainValue } from '../../src/checks/repairs';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { at, readGrid, readGrids, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
});
afterAll(() => excel.close());

/** The repairs that a report offers without a choice, with the value of each. */
function certain({ findings }: ScoreReport): readonly Choice[] {
  return findings.flatMap((located) => {
    const value = certainValue(located.finding);
    return value === null ? [] : [{ located, value }];
  });
}

const sheets = ['Số liệu', 'Điểm', 'Xếp hạng', 'Tiêu chí'];
const typed = async (unit: string, figure: string) =>
  at(await readGrid(excel, 'Số liệu'), unit, figure);

describe('“19 người” where a number must stand', () => {
  let choices: readonly Choice[];
  beforeAll(async () => {
    await type(excel, 'Số liệu', 'TO02', 'KT_DAT', '19 người');
    choices = certain(await done(commands.score()));
  });

  it('is offered as 19', () => {
    expect(choices.map(({ value }) => value)).toEqual([19]);
  });

  it('becomes the number 19, its finding is gone, and Nhật ký says what was there', async () => {
    const { cells, review } = await done(commands.repair(choices));
    expect(cells).toBe(1);
    expect(await typed('TO02', 'KT_DAT')).toBe(19);
    expect(certain(review)).toEqual([]);
    const last = (await readGrid(excel, 'Nhật ký')).values.at(-1);
    expect(last?.[1]).toBe('Sửa số liệu');
    expect(last?.[2]).toContain('“19 người” thành 19');
  });

  it('comes back with “Hoàn tác”, and with it its finding', async () => {
    const { cells, review } = await done(commands.undo());
    expect(cells).toBe(1);
    expect(await typed('TO02', 'KT_DAT')).toBe('19 người');
    expect(certain(review).map(({ value }) => value)).toEqual([19]);
    expect((await readGrid(excel, 'Nhật ký')).values.at(-1)?.[1]).toBe('Hoàn tác');
  });

  it('is left alone once somebody has typed something else, and so are all others', async () => {
    await type(excel, 'Số liệu', 'TO02', 'KT_DAT', 18);
    await type(excel, 'Số liệu', 'TO03', 'KT_DAT', '17 người');
    const others = certain(await done(commands.score()));
    const problem = await refused(commands.repair([...choices, ...others]));
    const cells = choices.map(
      ({ located }) => expect.objectContaining(located.cell ?? {}) as object,
    );
    expect(problem).toEqual({ code: 'cellsChanged', cells });
    expect(await typed('TO02', 'KT_DAT')).toBe(18);
    expect(await typed('TO03', 'KT_DAT')).toBe('17 người');
  });
});

describe('A repaired cell that was changed again', () => {
  it('is not undone: the newer word counts', async () => {
    await done(commands.repair(certain(await done(commands.score()))));
    expect(await typed('TO03', 'KT_DAT')).toBe(17);
    await type(excel, 'Số liệu', 'TO03', 'KT_DAT', 16);
    expect((await refused(commands.undo())).code).toBe('cellsChanged');
    expect(await typed('TO03', 'KT_DAT')).toBe(16);
  });
});

describe('A cell formatted as text', () => {
  it('takes the repaired number as a number, and has its format again after “Hoàn tác”', async () => {
    const formatOf = (change?: string) =>
      excel.run(async (context) => {
        const grid = await readGrid(excel, 'Số liệu');
        const row = grid.values.findIndex(([code]) => code === 'TO03');
        const column = (grid.values[2] ?? []).indexOf('KT_DAT');
        const range = context.workbook.worksheets.getItem('Số liệu').getCell(row, column);
        if (change !== undefined) range.numberFormat = [[change]];
        range.load('numberFormat');
        await context.sync();
        return (range.numberFormat as string[][])[0]?.[0];
      });
    await formatOf('@');
    await type(excel, 'Số liệu', 'TO03', 'KT_DAT', '15');
    await done(commands.repair(certain(await done(commands.score()))));
    expect(await typed('TO03', 'KT_DAT')).toBe(15);
    expect(await formatOf()).toBe('General');
    await done(commands.undo());
    expect(await typed('TO03', 'KT_DAT')).toBe('15');
    expect(await formatOf()).toBe('@');
    await formatOf('General');
  });
});

test('“Hoàn tác” restores every cell, whatever was repaired', async () => {
  const text = fc.constantFrom(
    ...["'12", "' 12", '12 người', '12,5 người', '7 người', 'khong ap dung', 'n/a'],
  );
  const cells = fc.record({
    unit: fc.constantFrom('TO01', 'TO02', 'TO03', 'TO04'),
    figure: fc.constantFrom('KT_DAT', 'KT_DU', 'SANG_KIEN'),
    text,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 6 }), async (typings) => {
      for (const one of typings) await type(excel, 'Số liệu', one.unit, one.figure, one.text);
      const choices = certain(await done(commands.score()));
      const before = await readGrids(excel, sheets);
      await done(commands.repair(choices));
      expect(choices.length).toBeGreaterThan(0);
      await done(commands.undo());
      expect(await readGrids(excel, sheets)).toEqual(before);
    }),
    { numRuns: 6, seed: 2025 },
  );
});
