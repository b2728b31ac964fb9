import fc from 'fast-check';
import { createCommands } from '../../src/commands';
import { keepSession, keptSession } from '../../src/commands/keptSession';
import { newSession } from '../../src/commands/session';
import type { TurnOrder } from '../../src/commands/closingReports';
import { nextPeriod } from '../../src/plan/nextPeriod';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { at, find, type Grid, readGrid, readGrids, type, typeAt } from './support/grid';
import { twoIntoOne } from './support/mergers';
import { byHand, codesOf, expectQuiet, journal, scoredClass } from './support/mishaps';

let session = newSession();
let commands = createCommands(session);
let excel: ExcelForTests;

const despite = { document: null, keepPledges: true, despite: true };

/** Turns to what is proposed. */
async function turn(way: TurnOrder['way'] = 'next', changes: Partial<TurnOrder> = {}) {
  const { proposals } = await done(commands.turnView());
  const order = { way, period: proposals[way], ...despite, ...changes };
  const report = await done(commands.turnPeriod(order));
  if (report.is !== 'turned') throw new Error('Nothing was turned');
  return report;
}

/** Every cell of every sheet but Nhật ký, which keeps what was done and undone. */
async function cells(): Promise<ReadonlyMap<string, Grid>> {
  const grids = new Map(await readGrids(excel));
  grids.delete('Nhật ký');
  return grids;
}

/** A class that was scored until nothing changes any more, with an appraisal and a registered target. */
async function start(): Promise<void> {
  session = newSession();
  commands = createCommands(session);
  excel = await scoredClass();
  await done(commands.score());
}

/** A button of the ribbon loads the pane anew. */
function loadAnew(): void {
  keepSession('So.xlsx', session);
  session = keptSession('So.xlsx');
  commands = createCommands(session);
}

const typedOn = (grid: Grid, units = ['TO01', 'TO02', 'TO03', 'TO04']) =>
  units.map((unit) => ['KT_DU', 'KT_DAT', 'VI_PHAM'].map((code) => at(grid, unit, code)));

describe('The turn to the plan’s next period', () => {
  let figures: Grid;
  let points: Grid;
  beforeAll(async () => {
    await start();
    await done(commands.close({ by: 'Nguyễn Văn An', despite: true }));
    figures = await readGrid(excel, 'Số liệu');
    points = await readGrid(excel, 'Điểm');
  });
  afterAll(() => excel.close());

  it('says beforehand what will be kept and what emptied', async () => {
    const view = await done(commands.turnView());
    expect(view).toMatchObject({
      period: { label: 'Quý I năm 2026', kind: 'quarter' },
      closed: { by: 'Nguyễn Văn An' },
      past: 0,
      units: ['TO01', 'TO02', 'TO03', 'TO04'].map((code) => ({ code })),
      // An appraisal with its reason, and one target.
      typed: { appraisals: 2, pledges: 1 },
    });
    expect(view.proposals.next.label).toBe('Quý II năm 2026');
    expect(view.proposals.newYear.label).toBe('Quý I năm 2027');
  });

  it('puts the figures onto Số liệu kỳ trước and empties Số liệu and Thẩm định', async () => {
    const report = await turn();
    expect(report).toMatchObject({ from: 'Quý I năm 2026', to: 'Quý II năm 2026' });
    expect(typedOn(await readGrid(excel, 'Số liệu kỳ trước'))).toEqual(typedOn(figures));
    expect(
      typedOn(await readGrid(excel, 'Số liệu'))
        .flat()
        .every((cell) => cell === ''),
    ).toBe(true);
    const appraisal = await readGrid(excel, 'Thẩm định');
    expect([at(appraisal, 'TO03', '2.2'), at(appraisal, 'TO03', '_lydo')]).toEqual(['', '']);
    expect(at(await readGrid(excel, 'Đăng ký'), 'TO01', '1.2')).toBe(80);
  });

  it('puts the result onto Các kỳ, beside the new period', async () => {
    const periods = await readGrid(excel, 'Các kỳ');
    const { code } = nextPeriod({
      ...{ code: '', label: 'Quý IV năm 2025', kind: 'quarter' },
      ...{ start: '2025-10-01', end: '2025-12-31' },
    });
    for (const unit of ['TO01', 'TO02', 'TO03', 'TO04']) {
      expect(at(periods, unit, `tong:${code}`)).toBe(at(points, unit, '_tong'));
      expect(at(periods, unit, `hang:${code}`)).toBe(at(points, unit, '_hang'));
    }
    const plan = await readGrid(excel, 'Kế hoạch');
    expect(plan.values.flat()).toContain('Quý II năm 2026');
    expect(plan.values.flat()).toContain('01/04/2026');
  });

  it('keeps the closed result under its own title, and the new period is open', async () => {
    expect((await done(commands.status())).scorebook?.closed).toBeNull();
    const titles = [...(await readGrids(excel)).keys()];
    expect(titles.filter((title) => title.startsWith('Chốt '))).toHaveLength(1);
    expect(titles).not.toContain('Kết quả chốt');
  });

  it('tells of it in Nhật ký, and finds nothing wrong with what it emptied itself', async () => {
    expect((await journal(excel)).some((line) => line.startsWith('Sang kỳ mới: Quý I'))).toBe(true);
    expect(codesOf(await done(commands.score()))).toEqual([]);
    await expectQuiet(excel);
  });

  it('asks first when it is done again without figures', async () => {
    const { proposals } = await done(commands.turnView());
    const order = { way: 'next', period: proposals.next, ...despite, despite: false } as const;
    const report = await done(commands.turnPeriod(order));
    expect(report).toMatchObject({ is: 'doubtful', doubts: { noFigures: true, notClosed: true } });
    expect(typedOn(await readGrid(excel, 'Số liệu kỳ trước'))).toEqual(typedOn(figures));
  });

  it('does not take a code that was used', async () => {
    const { period, usedPeriods } = await done(commands.turnView());
    // The pane says so where the code is typed.
    expect(usedPeriods.map(({ code }) => code)).toEqual([period.code, '2026-Q1']);
    const order = { way: 'next', ...despite } as const;
    for (const code of [period.code, period.code.toLowerCase(), '2026-Q1', ' ', '']) {
      const problem = await refused(
        commands.turnPeriod({ ...order, period: { ...period, code: code.trim() } }),
      );
      expect(problem.code).toBe('periodTaken');
    }
  });

  it('closes the new period under the usual title again', async () => {
    await done(commands.close({ by: 'Nguyễn Văn An', despite: true }));
    const titles = [...(await readGrids(excel)).keys()];
    expect(titles).toContain('Kết quả chốt');
    expect(titles.filter((title) => title.startsWith('Chốt '))).toHaveLength(1);
  });
});

describe('“Hoàn tác” after the turn', () => {
  afterEach(() => excel.close());

  it.each(['next', 'newYear'] as const)('gives every cell back (%s)', async (way) => {
    await start();
    await done(commands.close({ by: 'Nguyễn Văn An', despite: true }));
    await done(commands.score());
    const before = await cells();
    await turn(way, { keepPledges: false });
    expect(await cells()).not.toEqual(before);
    await done(commands.undo());
    expect(await cells()).toEqual(before);
    expect((await done(commands.status())).scorebook?.closed?.by).toBe('Nguyễn Văn An');
  });

  it('finds nothing typed over where units were in force in the former period only', async () => {
    await start();
    for (const unit of ['TO01', 'TO02', 'TO03', 'TO04']) {
      await type(excel, 'Đơn vị', unit, 'validTo', '31/3/2026');
    }
    await type(excel, 'Thẩm định', 'TO02', '1.1', 19);
    await type(excel, 'Thẩm định', 'TO02', '_lydo', 'Đoàn kiểm tra xác nhận');
    await done(commands.score());
    const before = await cells();
    const { proposals } = await done(commands.turnView());
    const order = { way: 'next', period: proposals.next, ...despite, despite: false } as const;
    const asked = await done(commands.turnPeriod(order));
    const all = ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'];
    expect(asked).toMatchObject({ is: 'doubtful', doubts: { leaving: all } });
    expect(await cells()).toEqual(before);
    expect(codesOf((await turn()).review)).toEqual([]);
    const undone = await done(commands.undo());
    expect(codesOf(undone.review)).toEqual([]);
    expect(await cells()).toEqual(before);
  });

  it('gives two turns back, one after the other, also after the pane was loaded anew', async () => {
    await start();
    const before = await cells();
    await turn();
    await type(excel, 'Số liệu', 'TO01', 'VI_PHAM', 2);
    await done(commands.score());
    const between = await cells();
    await turn();
    loadAnew();
    await done(commands.undo());
    expect(await cells()).toEqual(between);
    loadAnew();
    await type(excel, 'Số liệu', 'TO01', 'VI_PHAM', '');
    await done(commands.undo());
    expect(await cells()).toEqual(before);
  });

  it('keeps what each period gave as values, however often it is turned', async () => {
    await start();
    const { proposals } = await done(commands.turnView());
    const first = await readGrid(excel, 'Điểm');
    await turn();
    const figures = { KT_DU: 20, KT_DAT: 20, KT_KHAGIOI: 16 };
    for (const unit of ['TO01', 'TO02'])
      for (const [figure, value] of Object.entries(figures))
        await type(excel, 'Số liệu', unit, figure, value);
    await done(commands.score());
    const second = await readGrid(excel, 'Điểm');
    await turn();
    await type(excel, 'Số liệu', 'TO01', 'KT_DU', 50);
    await done(commands.score());
    const periods = await readGrid(excel, 'Các kỳ');
    const past = (unit: string, code: string) => {
      const { row, column } = find(periods, unit, `tong:${code}`);
      return periods.formulas[row]?.[column];
    };
    for (const unit of ['TO01', 'TO02']) {
      expect(past(unit, '2026-Q1')).toBe(at(first, unit, '_tong'));
      expect(past(unit, proposals.next.code)).toBe(at(second, unit, '_tong'));
    }
    // Who had no result in the second period has none there, and not the formula that showed none.
    expect(past('TO03', proposals.next.code)).toBe('');
  });

  it('finds nothing typed over on the cards that were printed, neither there nor back', async () => {
    await start();
    const running = { onProgress: () => undefined, signal: new AbortController().signal };
    const units = ['TO01', 'TO02', 'TO03', 'TO04'];
    await done(commands.preparePrint({ what: 'cards', units }, running));
    await done(commands.score());
    const before = await cells();
    const { review } = await turn();
    expect(codesOf(review)).toEqual([]);
    const undone = await done(commands.undo());
    expect(codesOf(undone.review)).toEqual([]);
    expect(await cells()).toEqual(before);
  });

  it('empties the rows of units that were merged as well: their sums moved on with the successor', async () => {
    await start();
    await done(commands.mergeUnits(twoIntoOne));
    const before = await cells();
    await turn();
    const rows = typedOn(await readGrid(excel, 'Số liệu'), ['TO01', 'TO02', 'TO03', 'TO12']);
    expect(rows.flat().every((cell) => cell === '')).toBe(true);
    const previous = await readGrid(excel, 'Số liệu kỳ trước');
    expect(at(previous, 'TO12', 'KT_DU')).toBe(40);
    await done(commands.undo());
    expect(await cells()).toEqual(before);
  });

  it('is refused once somebody has typed figures of the new period', async () => {
    await start();
    await turn();
    await type(excel, 'Số liệu', 'TO01', 'VI_PHAM', 2);
    const before = await cells();
    expect((await refused(commands.undo())).code).toBe('cellsChanged');
    expect(await cells()).toEqual(before);
  });

  it('gives formulas, dates and a unit’s odd words back as they were', async () => {
    await start();
    const anything = fc.constantFrom<string | number>(
      ...['=5+7', 'KAD', '12 người', '=1/0', "'007", '  ', 0, 45750, 3.25],
    );
    const typing = fc.record({
      unit: fc.constantFrom('TO01', 'TO02', 'TO03', 'TO04'),
      figure: fc.constantFrom('KT_DAT', 'KT_DU', 'VI_PHAM'),
      value: anything,
      format: fc.constantFrom('General', 'dd/mm/yyyy', '@'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(typing, { minLength: 1, maxLength: 5 }), async (typings) => {
        const grid = await readGrid(excel, 'Số liệu');
        for (const { unit, figure, value, format } of typings) {
          const spot = find(grid, unit, figure);
          await byHand(excel, ({ worksheets }) => {
            const cell = worksheets.getItem('Số liệu').getCell(spot.row, spot.column);
            cell.numberFormat = [[format]];
          });
          await typeAt(excel, 'Số liệu', spot, value);
        }
        await done(commands.score());
        const before = await cells();
        const formats = await numberFormats();
        await turn();
        await done(commands.undo());
        expect(await cells()).toEqual(before);
        expect(await numberFormats()).toEqual(formats);
      }),
      { numRuns: 3 },
    );
  });
});

async function numberFormats(): Promise<unknown> {
  return excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Số liệu').getUsedRange();
    used.load('numberFormat');
    await context.sync();
    return used.numberFormat;
  });
}

describe('A new year', () => {
  beforeAll(async () => {
    await start();
    await turn();
    await type(excel, 'Số liệu', 'TO01', 'KT_DAT', 20);
    await turn('newYear', { keepPledges: false });
  });
  afterAll(() => excel.close());

  it('no longer counts the earlier periods, and keeps criteria, targets and units', async () => {
    const view = await done(commands.turnView());
    expect(view.past).toBe(0);
    expect(view.units).toHaveLength(4);
    expect(at(await readGrid(excel, 'Tiêu chí'), '1.2', 'target')).not.toBe('');
    const periods = await readGrid(excel, 'Các kỳ');
    expect(periods.values.flat().some((cell) => String(cell).startsWith('tong:'))).toBe(false);
  });

  it('empties the registered targets where that is wanted', async () => {
    expect(at(await readGrid(excel, 'Đăng ký'), 'TO01', '1.2')).toBe('');
  });

  it('is quiet afterwards', async () => {
    expect(codesOf(await done(commands.score()))).toEqual([]);
  });
});

describe('What was said about the period before', () => {
  afterEach(() => excel.close());

  it('a warning that was accepted then is a warning again, and accepted again after “Hoàn tác”', async () => {
    excel = await startExcel();
    commands = createCommands();
    await done(commands.inject('teaching', true));
    const { findings } = await done(commands.score());
    const warning = findings.find(({ finding }) => finding.severity === 'warning');
    if (!warning) throw new Error('There is no warning to accept');
    await done(commands.accept(warning.finding, 'Đã xem'));
    const { period } = await done(commands.turnView());
    await turn();
    expect((await done(commands.score())).accepted).toEqual([]);
    await done(commands.undo());
    expect((await done(commands.score())).accepted).toHaveLength(1);
    expect((await done(commands.turnView())).period).toEqual(period);
  });

  it('that the figures are invented is not said of the new ones', async () => {
    excel = await startExcel();
    commands = createCommands();
    await done(commands.inject('teaching', true));
    const note = async () =>
      (await readGrid(excel, 'Xếp hạng')).values.flat().some((v) => String(v).includes('GIẢ ĐỊNH'));
    expect(await note()).toBe(true);
    const { row, column } = find(await readGrid(excel, 'Số liệu'), 'TO02', 'KT_DAT');
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Số liệu').getCell(row, column).numberFormat = [['dd/mm/yyyy']];
    });
    await typeAt(excel, 'Số liệu', { row, column }, 45750);
    await turn();
    expect(await note()).toBe(false);
    // What Excel took for a date is the place of a number again.
    const formats = (await numberFormats()) as string[][];
    expect(formats[row]?.[column]).toBe('General');
  });
});
