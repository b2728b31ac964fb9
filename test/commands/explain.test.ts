import { createCommands } from '../../src/commands';
import type { ExplainReport } from '../../src/commands/reports';
import { whySentence } from '../../src/messages/explanations';
import { vi } from '../../src/messages/vi';
import type { PointExplanation } from '../../src/scoring/explain/pointExplanation';
import { cellAddress } from '../../src/sheets/address';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { find, readGrid, readGrids, type } from './support/grid';
import { MOST_SYNCS, syncsOf } from './support/syncs';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

/** Selects the cell where a row and a column meet, as a click does. */
async function select(title: string, row: string, column: string): Promise<void> {
  const spot = find(await readGrid(excel, title), row, column);
  await selectAt(title, spot.row, spot.column);
}

function selectAt(title: string, row: number, column: number): Promise<void> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(title);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}

async function explained(title: string, row: string, column: string): Promise<ExplainReport> {
  await select(title, row, column);
  return done(commands.explain());
}

function pointIn({ unit }: ExplainReport, code: string): PointExplanation {
  const point = unit.points.find(({ criterion }) => criterion.code === code);
  if (!point) throw new Error(`No point ${code}`);
  return point;
}

function said({ why, criterion }: PointExplanation): string {
  return whySentence(why, criterion.name, vi.explanations).replaceAll('\u00a0', ' ');
}

describe('A points cell', () => {
  it('12 of 20 against a target of 75 %: 80 % of 20 points', async () => {
    const report = await explained('Điểm', 'TO02', '1.2');
    expect(report.asked).toEqual(['1.2']);
    expect(report.unit.unit).toEqual({ code: 'TO02', name: 'Tổ 2' });
    const point = pointIn(report, '1.2');
    expect(said(point)).toBe(
      'Kiểm tra: khá, giỏi 12/20 = 60 % < 75 %: chưa đạt, được 80 % của 20 điểm = 16 điểm.',
    );
    expect(point.figures.map(({ code, entry }) => [code, entry])).toEqual([
      ['KT_KHAGIOI', { is: 'number', number: 12 }],
      ['KT_DU', { is: 'number', number: 20 }],
    ]);
    // 75 % of 20 are 15
    expect(point.need).toMatchObject({ for: 'target', bound: 75, gap: 15 - 12 });
  });

  it('leads to the cells of its figures and to its own', async () => {
    const { cells } = await explained('Điểm', 'TO02', '1.2');
    const figures = find(await readGrid(excel, 'Số liệu'), 'TO02', 'KT_KHAGIOI');
    const points = find(await readGrid(excel, 'Điểm'), 'TO02', '1.2');
    const address = ({ row, column }: typeof points) =>
      `${String.fromCharCode(65 + column)}${row + 1}`;
    expect(cells.figure('KT_KHAGIOI')).toEqual({ sheet: 'Số liệu', address: address(figures) });
    expect(cells.points('1.2')).toEqual({ sheet: 'Điểm', address: address(points) });
  });

  it('a blank figure is why there are no points', async () => {
    const point = pointIn(await explained('Điểm', 'TO04', '1.3'), '1.3');
    expect(said(point)).toBe(
      'Sáng kiến: chưa nhập số liệu “Sáng kiến được công nhận” (SANG_KIEN) nên chưa có điểm.',
    );
    expect(point.points).toBeNull();
  });

  it('a violation costs its points and the best band', async () => {
    const report = await explained('Điểm', 'TO03', '2.1');
    const point = pointIn(report, '2.1');
    expect(said(point)).toBe(
      'Không vi phạm nội quy: có 1 vụ, theo kế hoạch không được để xảy ra, 0/20 điểm.',
    );
    expect(point.gate).toEqual({ gate: 'capBand', bands: ['Xuất sắc'] });
    // 100 - 20 - 10 points are Khá; Tốt begins at 80
    expect(report.unit.band).toEqual({
      name: 'Khá',
      from: 65,
      better: {
        name: 'Tốt',
        obstacles: [{ is: 'points', total: 70, from: 80, missing: 10 }],
      },
    });
  });
});

describe('Other cells of a unit’s row', () => {
  it('the total of Điểm and a row of Xếp hạng mean the unit as a whole', async () => {
    for (const [title, row, column] of [
      ['Điểm', 'TO02', '_tong'],
      ['Xếp hạng', 'Tổ 2', '_hang'],
      ['Xếp hạng', 'Tổ 2', '_ten'],
      ['Thẩm định', 'TO02', '_lydo'],
      ['Số liệu', 'TO02', '_ten'],
    ] as const) {
      const report = await explained(title, row, column);
      expect([title, column, report.unit.unit.name, report.asked]).toEqual([
        title,
        column,
        'Tổ 2',
        [],
      ]);
    }
  });

  it('a figure means the criteria that use it', async () => {
    expect((await explained('Số liệu', 'TO01', 'KT_DU')).asked).toEqual(['1.1', '1.2']);
    expect((await explained('Số liệu', 'TO01', 'VI_PHAM')).asked).toEqual(['2.1']);
  });

  it.each([
    ['Điểm', 'TO02'],
    ['Xếp hạng', 'Tổ 2'],
  ])('the points of a content group on %s mean that group', async (title, row) => {
    const report = await explained(title, row, 'II');
    expect([report.unit.unit.name, report.asked, report.group]).toEqual(['Tổ 2', [], 'II']);
    expect((await explained(title, row, '_tong')).group).toBeNull();
  });

  it('a cell of Thẩm định means its criterion', async () => {
    expect((await explained('Thẩm định', 'TO03', '2.2')).asked).toEqual(['2.2']);
  });
});

describe('A unit’s card', () => {
  it('adds up as one does by hand', async () => {
    const { unit } = await done(commands.explainUnit('TO02'));
    expect(unit.groups.map(({ code, points, available }) => [code, points, available])).toEqual([
      ['I', 0 + 20 * 0.8 + 15, 20 + 20 + 15],
      ['II', 20 + 10 + 15 * 0.8, 20 + 10 + 15],
    ]);
    expect(unit.total).toMatchObject({ earned: 73, available: 100, total: 73, open: [] });
    // Tổ 4 is right ahead with 100 - 15
    expect(unit.rank).toMatchObject({
      is: 'ranked',
      rank: 3,
      of: 4,
      ahead: {
        unit: { code: 'TO04', name: 'Tổ 4' },
        rank: 2,
        by: { is: 'total', difference: 85 - 73 },
      },
      equal: [],
    });
    // 20, 4 and 3 points less; Tổ 4 lost only the blank 1.3, in which Tổ 2 has all.
    const compared = unit.rank.is === 'ranked' ? unit.rank.ahead?.compared : undefined;
    expect(compared?.behind.first.map(({ criterion }) => criterion.code)).toEqual([
      ...['1.1', '1.2', '2.3'],
    ]);
    expect(compared?.before.first.map(({ criterion }) => criterion.code)).toEqual(['1.3']);
    expect(compared?.both).toEqual({ first: [], others: 0 });
  });

  it('leads to the unit’s rows, wherever they stand', async () => {
    const { cells } = await done(commands.explainUnit('TO02'));
    const cellAt = async (title: string, row: string, column: string) => {
      const spot = find(await readGrid(excel, title), row, column);
      return { sheet: title, address: cellAddress(spot.row, spot.column) };
    };
    expect(cells.rows).toEqual({
      points: await cellAt('Điểm', 'TO02', '_tong'),
      ranking: await cellAt('Xếp hạng', 'Tổ 2', '_hang'),
      figures: await cellAt('Số liệu', 'TO02', '_ten'),
    });
  });

  it('what its criteria lack would bring it to the second rank: 73 + 20', async () => {
    const { unit } = await done(commands.explainUnit('TO02'));
    expect(
      unit.ways.map(({ to, steps, total, rank }) => [to.is, steps.length, total, rank]),
    ).toEqual([
      ['rank', 1, 93, 2],
      ['band', 1, 93, 2],
    ]);
  });

  it('nobody stands ahead of the first, who has the best band', async () => {
    const { unit } = await done(commands.explainUnit('TO01'));
    expect(unit.rank).toMatchObject({ is: 'ranked', rank: 1, ahead: null });
    expect(unit.band).toEqual({ name: 'Xuất sắc', from: 90, better: null });
    expect(unit.ways).toEqual([]);
  });
});

describe('Explaining', () => {
  it('changes no cell, costs few syncs, and leaves the selection where it is', async () => {
    await select('Điểm', 'TO02', '1.2');
    const before = await readGrids(excel);
    const syncs = await syncsOf(excel, async () => {
      await done(commands.explain());
      await done(commands.explainUnit('TO03'));
    });
    expect(syncs).toBeLessThanOrEqual(2 * MOST_SYNCS);
    expect(await readGrids(excel)).toEqual(before);
    expect((await done(commands.explain())).asked).toEqual(['1.2']);
  });

  it('follows a row that moved and a tab that was renamed', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Điểm').name = 'Bảng điểm';
      await context.sync();
    });
    const report = await explained('Bảng điểm', 'TO03', '2.2');
    expect([report.unit.unit.name, report.asked]).toEqual(['Tổ 3', ['2.2']]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').name = 'Điểm';
      await context.sync();
    });
  });

  it('an appraisal stands in the place of the computed points, with its reason', async () => {
    await type(excel, 'Thẩm định', 'TO03', '2.2', 4);
    await type(excel, 'Thẩm định', 'TO03', '_lydo', 'Nộp chậm một ngày');
    const point = pointIn(await explained('Điểm', 'TO03', '2.2'), '2.2');
    expect(point).toMatchObject({
      computed: 0,
      points: 4,
      appraised: { points: 4, reason: 'Nộp chậm một ngày' },
    });
    expect(said(point)).toBe('Nộp báo cáo đúng hạn: Không, 0/10 điểm.');
    await type(excel, 'Thẩm định', 'TO03', '2.2', '');
    await type(excel, 'Thẩm định', 'TO03', '_lydo', '');
  });
});

describe('Where nothing can be explained it says so', () => {
  it.each([
    ['a sheet without units', 'Kế hoạch', 3, 0],
    ['above the units', 'Điểm', 2, 8],
    ['below the units', 'Điểm', 200, 8],
    ['a heading of the ranking', 'Xếp hạng', 1, 1],
    ['below the ranking', 'Xếp hạng', 40, 1],
  ])('%s', async (_, title, row, column) => {
    await selectAt(title, row, column);
    expect(await refused(commands.explain())).toEqual({ code: 'nothingToExplain' });
  });

  it('a unit that the plan does not know', async () => {
    expect(await refused(commands.explainUnit('TO99'))).toEqual({ code: 'unitGone', unit: 'TO99' });
  });

  it('a sheet of somebody else', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Của riêng').activate();
      await context.sync();
    });
    expect(await refused(commands.explain())).toEqual({ code: 'nothingToExplain' });
  });
});
