import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, find, readGrid, readGrids, type, typeAt } from './support/grid';
import { syncsOf } from './support/syncs';

const commands = createCommands();
let excel: ExcelForTests;
let first: ScoreReport;
let syncsOfFirst: number;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  syncsOfFirst = await syncsOf(excel, async () => {
    first = await done(commands.score());
  });
});
afterAll(() => excel.close());

function codesIn({ findings }: ScoreReport): readonly string[] {
  return findings.map(({ finding }) => finding.code);
}

describe('A first click', () => {
  it('ranks the four units of the class', async () => {
    const ranking = await readGrid(excel, 'Xếp hạng');
    const lines = ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'].map((unit) => [
      at(ranking, unit, '_tong'),
      at(ranking, unit, '_hang'),
      at(ranking, unit, '_xeploai'),
    ]);
    expect(lines).toEqual([
      [100, 1, 'Xuất sắc'],
      // 1.1: 19 of 20 is not 100 %; 1.2: (12/20) / 75 % is 80 %; 2.3: Khá
      [100 - 20 - 20 * 0.2 - 15 * 0.2, 3, 'Khá'],
      // 2.1: one violation; 2.2: Không
      [100 - 20 - 10, 4, 'Khá'],
      // 1.3: blank
      [100 - 15, 2, 'Tốt'],
    ]);
  });

  it('lists what it found on Kiểm tra, the gravest first, each line with a link to its cell', async () => {
    const sheet = await readGrid(excel, 'Kiểm tra');
    const lines = sheet.values.slice(4);
    expect(lines).toHaveLength(first.findings.length);
    const links = await excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Kiểm tra');
      const cells = lines.map((_, index) => worksheet.getCell(4 + index, 5));
      for (const cell of cells) cell.load('hyperlink');
      await context.sync();
      return cells.map(({ hyperlink }) => hyperlink.documentReference);
    });
    const gravestFirst = (['error', 'warning', 'note'] as const).flatMap((severity) =>
      first.findings.filter(({ finding }) => finding.severity === severity),
    );
    expect(links).toEqual(
      gravestFirst.map(({ cell }) => `'${cell?.sheet ?? ''}'!${cell?.address ?? ''}`),
    );
  });

  it('leads to the blank cell that it complains of', async () => {
    const missing = first.findings.find(({ finding }) => finding.code === 'missing.figure');
    const { row, column } = find(await readGrid(excel, 'Số liệu'), 'TO04', 'SANG_KIEN');
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    expect(missing?.cell).toEqual({ sheet: 'Số liệu', address });
  });
});

describe('A second click', () => {
  it('changes no cell of the workbook, finds the same, and costs fewer syncs', async () => {
    const before = await readGrids(excel);
    let second: ScoreReport | undefined;
    const syncs = await syncsOf(excel, async () => {
      second = await done(commands.score());
    });
    expect(await readGrids(excel)).toEqual(before);
    expect(second?.findings).toEqual(first.findings);
    expect(second?.clusters).toEqual(first.clusters);
    expect(syncs).toBeLessThan(syncsOfFirst);
  });
});

describe('A formula that somebody typed over', () => {
  it('is a finding, and a formula again', async () => {
    const points = await readGrid(excel, 'Điểm');
    const spot = find(points, 'TO02', '1.2');
    await typeAt(excel, 'Điểm', spot, 20);
    const report = await done(commands.score());
    expect(codesIn(report)).toContain('integrity.cellRestored');
    expect(report.repairedCells).toBe(1);
    expect(await readGrid(excel, 'Điểm')).toEqual(points);
  });

  it('is none any more at the next click', async () => {
    const report = await done(commands.score());
    expect(codesIn(report)).toEqual(codesIn(first));
    expect(report.repairedCells).toBe(0);
  });

  it('is found also where another formula stands in its place', async () => {
    const points = await readGrid(excel, 'Điểm');
    await typeAt(excel, 'Điểm', find(points, 'TO02', '1.2'), '=10+10');
    const report = await done(commands.score());
    expect(codesIn(report)).toContain('integrity.cellRestored');
    expect(report.repairedCells).toBeGreaterThanOrEqual(1);
    expect(await readGrid(excel, 'Điểm')).toEqual(points);
  });

  it('is found on Xếp hạng, too', async () => {
    const ranking = await readGrid(excel, 'Xếp hạng');
    await typeAt(excel, 'Xếp hạng', find(ranking, 'Tổ 2', '_tong'), 99);
    const report = await done(commands.score());
    expect(report.repairedCells).toBe(1);
    expect(await readGrid(excel, 'Xếp hạng')).toEqual(ranking);
  });
});

describe('Unit rows of Số liệu that were sorted by hand', () => {
  it('keep their points, ranks and appraisals', async () => {
    await type(excel, 'Thẩm định', 'TO03', '2.2', 4);
    await type(excel, 'Thẩm định', 'TO03', '_lydo', 'Nộp chậm một ngày');
    const before = await readGrid(excel, 'Điểm');
    const figures = await readGrid(excel, 'Số liệu');
    const top = find(figures, 'TO01', '_ma').row;
    const width = figures.values[2]?.length ?? 0;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Số liệu');
      const typed = sheet.getRangeByIndexes(top, 5, 4, width - 5);
      const codes = sheet.getRangeByIndexes(top, 0, 4, 1);
      typed.load('values');
      codes.load('values');
      await context.sync();
      // As a sort from Z to A leaves them: codes and figures move, formulas follow their rows.
      typed.values = [...(typed.values as unknown[][])].reverse();
      codes.values = [...(codes.values as unknown[][])].reverse();
      await context.sync();
    });
    const report = await done(commands.score());
    expect(codesIn(report).filter((code) => code.startsWith('integrity.'))).toEqual([]);
    const after = await readGrid(excel, 'Điểm');
    for (const unit of ['TO01', 'TO02', 'TO03', 'TO04']) {
      for (const column of ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '_tong', '_hang']) {
        expect([unit, column, at(after, unit, column)]).toEqual([
          unit,
          column,
          at(before, unit, column),
        ]);
      }
    }
    expect(at(after, 'TO03', '_tong')).toBe(100 - 20 - (10 - 4));
    expect(find(after, 'TO04', '_ma').row).toBe(find(before, 'TO01', '_ma').row);
  });
});
