import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { at, type Cell, find, readGrid, readGrids, type, typeAt } from './support/grid';
import { byHand, expectQuiet, journal, only } from './support/mishaps';

const commands = createCommands();
let excel: ExcelForTests;

/** A class of four units; Tổ 4 still lacks a figure. */
async function openClass(): Promise<ExcelForTests> {
  const started = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
  return started;
}

const BY = 'Nguyễn Văn An';
const close = () => done(commands.close({ by: BY, despite: true }));

/** The code that closing gives. */
async function closedCode(): Promise<string> {
  const report = await close();
  if (report.is !== 'closed') throw new Error('It was not closed');
  return report.closed.code;
}

async function titles(): Promise<readonly string[]> {
  return [...(await readGrids(excel)).keys()];
}

describe('Closing a period', () => {
  beforeAll(async () => {
    excel = await openClass();
  });
  afterAll(() => excel.close());

  it('asks first where something speaks against it, and writes nothing', async () => {
    await type(excel, 'Số liệu', 'TO02', 'KT_DAT', '');
    const before = await titles();
    const report = await done(commands.close({ by: BY, despite: false }));
    expect(report).toMatchObject({ is: 'doubtful', doubts: { missing: ['Tổ 2', 'Tổ 4'] } });
    expect(await titles()).toEqual(before);
    await type(excel, 'Số liệu', 'TO02', 'KT_DAT', 19);
  });

  it('writes the ranking as values, with who closed it, when, and the code', async () => {
    const ranking = await readGrid(excel, 'Xếp hạng');
    const code = await closedCode();
    const grid = await readGrid(excel, 'Kết quả chốt');
    expect(grid.formulas).toEqual(grid.values);
    for (const unit of ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4']) {
      for (const column of ['_tong', '_hang', '_ghichu']) {
        expect(at(grid, unit, column)).toBe(at(ranking, unit, column));
      }
    }
    expect(at(grid, 'Tổ 4', '_ghichu')).toBe('Thiếu số liệu 1 tiêu chí');
    const texts = grid.values.flat();
    expect(texts).toContain(code);
    expect(texts).toContain(BY);
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  it('is told by the workbook’s status, and in Nhật ký', async () => {
    const { scorebook } = await done(commands.status());
    expect(scorebook?.closed?.by).toBe(BY);
    expect(scorebook?.closed?.at).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
    const lines = await journal(excel);
    expect(lines.at(-1)).toContain('Chốt kỳ: ');
    expect(lines.at(-1)).toContain(scorebook?.closed?.code);
    expect(lines.at(-1)).toContain(BY);
  });

  it('locks the sheet without a password, and leaves Số liệu open', async () => {
    const state = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = ['Kết quả chốt', 'Số liệu'].map((title) => worksheets.getItem(title));
      for (const sheet of sheets) sheet.protection.load('protected');
      await context.sync();
      return sheets.map(({ protection }) => protection.protected);
    });
    expect(state).toEqual([true, false]);
  });

  it('prints time, name and code at every page’s foot', async () => {
    const footer = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kết quả chốt');
      const footers = sheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter');
      await context.sync();
      return footers.leftFooter;
    });
    const { scorebook } = await done(commands.status());
    expect(footer).toContain(`, ${BY}. Mã đối chiếu ${scorebook?.closed?.code ?? '?'}`);
  });

  it('cannot be done twice', async () => {
    const problem = await refused(commands.close({ by: BY, despite: true }));
    expect(problem.code).toBe('alreadyClosed');
  });

  it('is left alone by further runs', async () => {
    const before = await readGrid(excel, 'Kết quả chốt');
    await expectQuiet(excel);
    expect(await readGrid(excel, 'Kết quả chốt')).toEqual(before);
  });
});

describe('After the closing', () => {
  beforeAll(async () => {
    excel = await openClass();
    await close();
  });
  afterAll(() => excel.close());

  it('a figure that changes a total is a finding with both values and both cells', async () => {
    const closed = await readGrid(excel, 'Kết quả chốt');
    const spot = find(closed, 'Tổ 3', '_tong');
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 0);
    const report = await done(commands.score());
    const differing = report.findings.filter(({ finding }) => finding.code === 'closed.differs');
    const own = differing.find(
      ({ finding: { values } }) => 'unit' in values && values.unit === 'Tổ 3',
    );
    expect(own?.cell?.sheet).toBe('Điểm');
    expect(own?.finding).toMatchObject({
      severity: 'warning',
      values: {
        changes: [
          { of: 'total', closed: 70, now: 90 },
          { of: 'rank', closed: 4, now: 2 },
          { of: 'band', closed: 'Khá', now: 'Xuất sắc' },
        ],
        ...{ sheet: 'Kết quả chốt', address: expect.stringMatching(`${spot.row + 1}$`) as string },
      },
    });
    // Tổ 2 and Tổ 4 fall behind by one place each, with the same points.
    expect(differing).toHaveLength(3);
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 1);
    const after = await done(commands.score());
    expect(after.findings.filter(({ finding }) => finding.code.startsWith('closed.'))).toEqual([]);
  });

  it('a number changed on the closed sheet is an error', async () => {
    const spot = find(await readGrid(excel, 'Kết quả chốt'), 'Tổ 3', '_tong');
    const typeIt = (value: Cell) =>
      byHand(excel, ({ worksheets }) => {
        const sheet = worksheets.getItem('Kết quả chốt');
        sheet.protection.unprotect();
        sheet.getCell(spot.row, spot.column).values = [[value]];
        sheet.protection.protect();
      });
    await typeIt(71);
    expect(only(await done(commands.score()), 'closed.edited').finding.severity).toBe('error');
    await typeIt(70);
    const { findings } = await done(commands.score());
    expect(findings.filter(({ finding }) => finding.code === 'closed.edited')).toEqual([]);
  });

  it('a unit that came later is not in it', async () => {
    const units = await readGrid(excel, 'Đơn vị');
    const spot = find(units, 'TO04', 'code');
    const line = (units.values[spot.row] ?? []).slice(0, 4);
    for (const [index, value] of line.entries()) {
      const other = index === 0 ? 'TO05' : index === 1 ? 'Tổ 5' : value;
      await typeAt(excel, 'Đơn vị', { row: spot.row + 1, column: index }, other);
    }
    expect(only(await done(commands.score()), 'closed.unitNew').finding.values).toMatchObject({
      unit: 'Tổ 5',
    });
  });

  it('its sheet is missed when somebody deletes it', async () => {
    await byHand(excel, ({ worksheets }) => worksheets.getItem('Kết quả chốt').delete());
    const report = await done(commands.score());
    expect(only(report, 'closed.gone').finding.severity).toBe('error');
    expect((await done(commands.status())).scorebook?.closed).toBeNull();
  });
});

describe('Reopening', () => {
  beforeAll(async () => {
    excel = await openClass();
  });
  afterAll(() => excel.close());

  it('is refused where nothing is closed', async () => {
    expect((await refused(commands.reopen('Nhầm'))).code).toBe('notClosed');
  });

  it('needs a reason', async () => {
    await expect(() => commands.reopen('  ')).rejects.toThrow('reason');
  });

  it('keeps the former result on a sheet that says since when and why it is not in force', async () => {
    const code = await closedCode();
    const closed = await readGrid(excel, 'Kết quả chốt');
    const { archive } = await done(commands.reopen('Tổ 3 nộp bổ sung'));
    expect(archive).toMatch(/^Chốt .* \(mở lại\)$/);
    expect(await titles()).not.toContain('Kết quả chốt');
    const kept = await readGrid(excel, archive);
    const state = kept.values.flat().find((text) => String(text).startsWith('KHÔNG CÒN HIỆU LỰC'));
    expect(state).toContain('Tổ 3 nộp bổ sung');
    for (const unit of ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4']) {
      expect(at(kept, unit, '_tong')).toBe(at(closed, unit, '_tong'));
    }
    expect((await journal(excel)).at(-1)).toContain(code);
    expect((await done(commands.status())).scorebook?.closed).toBeNull();
  });

  it('ends the findings about it, and further runs leave it alone', async () => {
    await expectQuiet(excel);
  });

  it('closing the same again gives the same code, another time after that as well', async () => {
    const kept = (await titles()).find((title) => title.startsWith('Chốt ')) ?? '';
    const code = await closedCode();
    const texts = (await readGrid(excel, kept)).values.flat();
    expect(texts).toContain(code);
    await done(commands.reopen('Lần hai'));
    expect(await closedCode()).toBe(code);
    const archives = (await titles()).filter((title) => title.startsWith('Chốt '));
    expect(archives).toHaveLength(2);
  });

  it('closing another result gives another code', async () => {
    const { scorebook } = await done(commands.status());
    await done(commands.reopen('Sửa vi phạm của Tổ 3'));
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 0);
    expect(await closedCode()).not.toBe(scorebook?.closed?.code);
  });
});

test('A closed period stays closed when the workbook is saved and opened again', async () => {
  excel = await openClass();
  const code = await closedCode();
  const saved = await excel.save();
  excel.close();
  excel = await startExcel({ xlsx: saved });
  expect((await done(commands.status())).scorebook?.closed?.code).toBe(code);
  const { findings } = await done(commands.score());
  expect(findings.filter(({ finding }) => finding.code.startsWith('closed.'))).toEqual([]);
  excel.close();
});

test('A refused plan is not closed', async () => {
  excel = await openClass();
  await type(excel, 'Tiêu chí', '1.1', 'rule', 'Không có cách này');
  expect((await refused(commands.close({ by: BY, despite: true }))).code).toBe('planRefused');
  excel.close();
});
