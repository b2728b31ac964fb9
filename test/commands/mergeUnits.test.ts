import { createCommands } from '../../src/commands';
import type { MergeOrder, MergeReport } from '../../src/commands/mergeReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { at, type Cell, type Grid, readGrid, readGrids, type } from './support/grid';
import { twoIntoOne as order } from './support/mergers';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await type(excel, 'Thẩm định', 'TO01', '2.2', 8);
  await type(excel, 'Thẩm định', 'TO01', '_lydo', 'Nộp chậm một ngày');
  await type(excel, 'Thẩm định', 'TO02', '_lydo', 'Đã kiểm tra');
  await type(excel, 'Đăng ký', 'TO01', '1.2', 80);
  await type(excel, 'Đơn vị', 'TO01', 'email', 'to1@lop.vn');
  await type(excel, 'Đơn vị', 'TO02', 'email', 'to2@lop.vn');
  await done(commands.score());
  for (const [unit, people] of [
    ['TO01', 18],
    ['TO02', 22],
  ] as const) {
    await type(excel, 'Số liệu kỳ trước', unit, 'KT_DU', people);
  }
  await type(excel, 'Số liệu', 'TO02', 'VI_PHAM', 'KAD');
  await done(commands.score());
});
afterAll(() => excel.close());

/** Sheets that hold what was typed and what becomes of it. */
const sheets = [
  ...['Đơn vị', 'Tiêu chí', 'Đăng ký', 'Số liệu', 'Điểm', 'Thẩm định', 'Số liệu kỳ trước'],
  ...['Xếp hạng', 'Tổng hợp'],
];
/** Without the blank cells at the ends, which are no content. */
async function contents(): Promise<Readonly<Record<string, readonly string[]>>> {
  const grids = await readGrids(excel, sheets);
  const lines = ({ formulas }: Grid) =>
    formulas
      .map((line) => line.map(String).join('|').replace(/\|+$/, ''))
      .join('\n')
      .trimEnd()
      .split('\n');
  return Object.fromEntries([...grids].map(([title, grid]) => [title, lines(grid)]));
}

/** Rows that are not the same any more, shortened: their formulas are long. */
function different(
  one: Awaited<ReturnType<typeof contents>>,
  other: Awaited<ReturnType<typeof contents>>,
): readonly string[] {
  return Object.entries(one).flatMap(([title, lines]) => {
    const now = other[title] ?? [];
    const all = Array.from({ length: Math.max(lines.length, now.length) }, (_, index) => index);
    return all
      .filter((index) => lines[index] !== now[index])
      .map((index) => `${title} ${index + 1}: ${now[index]?.slice(0, 80) ?? 'gone'}`);
  });
}
const figures = ['KT_DU', 'KT_DAT', 'KT_KHAGIOI', 'SANG_KIEN', 'VI_PHAM', 'BAO_CAO', 'VE_SINH'];
const typed = (grid: Grid, unit: string): readonly Cell[] =>
  figures.map((code) => at(grid, unit, code));

describe('Looking at a merger before it is made', () => {
  it('offers the units that are scored', async () => {
    const view = await done(commands.mergeView());
    expect(view.units.map(({ name }) => name)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4']);
    expect([view.start, view.end]).toEqual(['2026-01-01', '2026-03-31']);
  });

  it('tells every sum, and what cannot be summed', async () => {
    const preview = await done(commands.previewMerge(order));
    expect(preview.faults).toEqual([]);
    const told = preview.figures.map(({ code, parts, outcome }) => [
      code,
      ...parts.map(({ value }) => value),
      outcome.is === 'value' ? outcome.value : outcome,
    ]);
    expect(told).toEqual([
      ['KT_DU', 20, 20, 40],
      ['KT_DAT', 20, 19, 39],
      ['KT_KHAGIOI', 15, 12, 27],
      ['SANG_KIEN', 3, 3, 6],
      ['VI_PHAM', 0, 'KAD', 0],
      ['BAO_CAO', 'Có', 'Có', 'Có'],
      ['VE_SINH', 'Tốt', 'Khá', { is: 'notSummed', because: 'level' }],
    ]);
    expect(preview.previous).toMatchObject([{ code: 'KT_DU', outcome: { value: 40 } }]);
    expect(preview.texts).toBe(1);
    expect(preview.left).toEqual({ appraised: 1, pledged: 1, past: 0 });
  });

  it('names a gap with the unit that has one: Tổ 4 gave no number of ideas', async () => {
    const preview = await done(commands.previewMerge({ ...order, units: ['TO03', 'TO04'] }));
    expect(preview.figures.find(({ code }) => code === 'SANG_KIEN')?.outcome).toEqual({
      is: 'gap',
      units: ['Tổ 4'],
    });
  });

  it.each<[string, Partial<MergeOrder>, readonly object[]]>([
    ['one unit is none', { units: ['TO01'] }, [{ code: 'tooFewUnits' }]],
    ['no name', { name: ' ' }, [{ code: 'noName' }]],
    ['no code', { code: '' }, [{ code: 'noCode' }]],
    [
      'the code of a unit that is merged',
      { code: 'to01' },
      [{ code: 'codeOfMerged', used: 'to01', unit: 'Tổ 1' }],
    ],
    [
      'the code of another unit',
      { code: 'TO04' },
      [{ code: 'codeUsed', used: 'TO04', unit: 'Tổ 4' }],
    ],
    ['no such kind', { kind: 'XA' }, [{ code: 'noKind' }]],
    ['no such cluster', { cluster: '' }, [{ code: 'noCluster' }]],
    ['a day that is none', { from: '2026-02-30' }, [{ code: 'noDate' }]],
    [
      'a day after the period',
      { from: '2026-04-01' },
      [{ code: 'afterPeriod', end: '2026-03-31' }],
    ],
  ])('is refused for %s', async (_, changes, faults) => {
    const preview = await done(commands.previewMerge({ ...order, ...changes }));
    expect(preview.faults).toEqual(faults);
    expect(await refused(commands.mergeUnits({ ...order, ...changes }))).toEqual({
      code: 'mergeOutdated',
    });
  });
});

describe('A merger', () => {
  let before: Awaited<ReturnType<typeof contents>>;
  let report: MergeReport;

  beforeAll(async () => {
    before = await contents();
    report = await done(commands.mergeUnits(order));
  });

  it('ends the merged units the day before, and names their successor', async () => {
    const units = await readGrid(excel, 'Đơn vị');
    for (const code of ['TO01', 'TO02']) {
      expect(at(units, code, 'validTo')).toBe('31/01/2026');
      expect(at(units, code, 'successor')).toBe('TO12');
    }
    const own = ['name', 'kind', 'cluster', 'email', 'validFrom', 'validTo', 'note'];
    expect(own.map((column) => at(units, 'TO12', column))).toEqual([
      ...['Tổ hợp nhất', 'Tổ', 'Lớp tập huấn', 'to1@lop.vn; to2@lop.vn', '01/02/2026', ''],
      'Sáp nhập từ: Tổ 1, Tổ 2',
    ]);
  });

  it('gives the successor the sums, and blanks where there is none', async () => {
    expect(typed(await readGrid(excel, 'Số liệu'), 'TO12')).toEqual([40, 39, 27, 6, 0, 'Có', '']);
    expect(at(await readGrid(excel, 'Số liệu kỳ trước'), 'TO12', 'KT_DU')).toBe(40);
    const appraisal = await readGrid(excel, 'Thẩm định');
    expect(at(appraisal, 'TO12', '_lydo')).toBe('Tổ 1: Nộp chậm một ngày; Tổ 2: Đã kiểm tra');
    expect(at(appraisal, 'TO12', '2.2')).toBe('');
    expect(at(await readGrid(excel, 'Đăng ký'), 'TO12', '1.2')).toBe('');
  });

  it('keeps what the merged units typed in rows that count no more', async () => {
    const grid = await readGrid(excel, 'Số liệu');
    expect(typed(grid, 'TO01')).toEqual([20, 20, 15, 3, 0, 'Có', 'Tốt']);
    expect(typed(grid, 'TO02')).toEqual([20, 19, 12, 3, 'KAD', 'Có', 'Khá']);
    expect([at(grid, 'TO01', '_tinhtrang'), at(grid, 'TO02', '_tinhtrang')]).toEqual([
      'Không tính',
      'Không tính',
    ]);
    expect(at(await readGrid(excel, 'Điểm'), 'TO01', '1.1')).toBe('–');
  });

  it('is scored in their place, by the formulas as by the program', async () => {
    // 1.1: 39 of 40 are not all. 1.2: 67.5 % of 75 %, 18 of 20. 1.3: capped at 15. 2.1: 20; 2.2: 10.
    const ranking = await readGrid(excel, 'Xếp hạng');
    expect(at(ranking, 'Tổ hợp nhất', '_tong')).toBe(18 + 15 + 20 + 10);
    expect(at(ranking, 'Tổ hợp nhất', '_hang')).toBe(3);
    const names = ranking.values.map(([, name]) => name);
    expect(names).not.toContain('Tổ 1');
    expect(report.review.units).toBe(3);
    const codes = report.review.findings.map(({ finding }) => finding.code);
    expect(codes.filter((code) => /^(integrity|read|plan)\./.test(code))).toEqual([]);
    const again = await done(commands.score());
    expect(again.repairedCells).toBe(0);
    expect(at(await readGrid(excel, 'Tổng hợp'), '1.1', '_denominator')).toBe(40 + 20 + 20);
  });

  it('leaves nothing to be put right in rows that count no more', async () => {
    // More that passed than took part.
    const before = await readGrid(excel, 'Số liệu');
    const units = ['TO01', 'TO03'];
    for (const unit of units) await type(excel, 'Số liệu', unit, 'KT_DAT', 25);
    const grid = await readGrid(excel, 'Số liệu');
    expect(at(grid, 'TO01', '_canxem')).toBe('');
    expect(at(grid, 'TO03', '_canxem')).toMatch(/^Chưa khớp: Số đạt yêu cầu không quá số người dự/);
    for (const unit of units)
      await type(excel, 'Số liệu', unit, 'KT_DAT', at(before, unit, 'KT_DAT'));
  });

  it('leaves in Nhật ký where each number comes from', async () => {
    const journal = await readGrid(excel, 'Nhật ký');
    const told = journal.values.map((line) => line.join(' ')).join('\n');
    expect(told).toContain(
      'Tổ 1 (TO01), Tổ 2 (TO02) sáp nhập thành Tổ hợp nhất (TO12) từ ngày 01/02/2026',
    );
    expect(told).toContain('Số liệu KT_DAT: Tổ 1 20 + Tổ 2 19 = 39');
    expect(told).toContain('Số liệu VE_SINH: Tổ 1 “Tốt” + Tổ 2 “Khá”: không cộng, để trống');
    expect(told).toContain('Số liệu kỳ trước KT_DU: Tổ 1 18 + Tổ 2 22 = 40');
  });

  it('cannot be made twice', async () => {
    expect(await refused(commands.mergeUnits(order))).toEqual({ code: 'mergeOutdated' });
  });

  it('is taken back whole: every sheet holds what it held', async () => {
    const undone = await done(commands.undo());
    expect(undone.cells).toBe(report.cells);
    const alarms = undone.review.findings.filter(({ finding: { code } }) =>
      code.startsWith('integrity.'),
    );
    expect(alarms).toEqual([]);
    expect(different(before, await contents())).toEqual([]);
  });

  it('gives the successor the criteria that were a merged unit’s own', async () => {
    await type(excel, 'Kế hoạch', 'fullPoints', 'value', '');
    await type(excel, 'Kế hoạch', 'I', 'cap', 60);
    await type(excel, 'Tiêu chí', '1.3', 'onlyFor', 'TO01');
    const made = await done(commands.mergeUnits(order));
    expect(made.preview.ownCriteria).toEqual(['Sáng kiến']);
    expect(at(await readGrid(excel, 'Tiêu chí'), '1.3', 'onlyFor')).toBe('TO12');
  });

  it('is not taken back, not even in part, once somebody changed a cell of it', async () => {
    await type(excel, 'Đơn vị', 'TO02', 'successor', 'TO99');
    const changed = await contents();
    expect(await refused(commands.undo())).toMatchObject({ code: 'cellsChanged' });
    expect(different(changed, await contents())).toEqual([]);
  });
});

describe('A level that all units have', () => {
  beforeAll(async () => {
    await type(excel, 'Số liệu', 'TO03', 'VE_SINH', 'Tốt');
    await type(excel, 'Số liệu', 'TO04', 'VE_SINH', 'tốt');
    await done(commands.mergeUnits({ ...order, units: ['TO03', 'TO04'], code: 'TO34' }));
  });

  it('becomes the successor’s, and Nhật ký says that it is a proposal', async () => {
    expect(at(await readGrid(excel, 'Số liệu'), 'TO34', 'VE_SINH')).toBe('Tốt');
    const journal = await readGrid(excel, 'Nhật ký');
    const told = journal.values.map((line) => line.join(' ')).join('\n');
    expect(told).toContain('Số liệu VE_SINH: Tổ 3 “Tốt” + Tổ 4 “tốt”: cùng một mức, đề xuất “Tốt”');
  });
});
