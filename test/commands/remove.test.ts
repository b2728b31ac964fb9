import { createCommands } from '../../src/commands';
import type { RemovalView } from '../../src/commands/removalReports';
import { names } from '../../src/sheets/names';
import { teaching } from '../../src/templates/teaching';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import {
  addForeignSheets,
  type ForeignCells,
  foreignTitles,
  readForeignSheets,
  readTitles,
} from './support/foreign';
import { at, readGrid, readGrids, type } from './support/grid';
import { byHand } from './support/mishaps';

const commands = createCommands();
let excel: ExcelForTests;

/** What the invented class has typed: four units of seven figures, of which Tổ 4 lacks one. */
const SAMPLES = 4 * 7 - 1;

const look = () => done(commands.removalView());

/** Takes out what stands there now. */
async function takeOut(seen?: RemovalView) {
  return done(commands.remove(seen ?? (await look())));
}

/** Names of the workbook, everybody's. */
function workbookNames(): Promise<ReadonlyMap<string, unknown>> {
  return excel.run(async (context) => {
    const items = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return new Map(items.items.map(({ name, formula }) => [name, formula as unknown]));
  });
}

const known = new Set<string>(Object.values(names));

/** Everything that stands in the workbook: tabs, cells and names. */
async function everything() {
  return [await readTitles(excel), await readGrids(excel), await workbookNames()];
}

describe('A trial in a workbook with sheets of somebody’s own', () => {
  let foreign: readonly ForeignCells[];
  beforeAll(async () => {
    excel = await startExcel();
    await addForeignSheets(excel);
    foreign = await readForeignSheets(excel);
    await done(commands.inject('teaching', true));
    await done(commands.score());
    const running = { onProgress: () => undefined, signal: new AbortController().signal };
    await done(commands.preparePrint({ what: 'cards', units: ['TO01', 'TO02'] }, running));
    const choice = { by: 'first', count: 1 } as const;
    await done(commands.preparePrint({ what: 'annex', choice }, running));
  });
  afterAll(() => excel.close());

  it('is told before it goes: its sheets in tab order, and that its figures are invented', async () => {
    const before = await everything();
    const view = await look();
    const others = new Set<string>(['Sheet1', ...foreignTitles]);
    expect(view).toMatchObject({
      copies: [],
      figures: SAMPLES,
      own: 0,
      decided: 0,
      isPlanOwn: false,
      closed: [],
    });
    expect(view.sheets).toEqual((await readTitles(excel)).filter((title) => !others.has(title)));
    // Hidden, and made for print.
    for (const title of ['Nhận dạng', 'Phiếu điểm', 'Phụ lục khen thưởng', 'Điểm (2)']) {
      expect(view.sheets).toContain(title);
    }
    expect(await everything()).toEqual(before);
  });

  it('goes with all its sheets and names, also a sheet that is very hidden', async () => {
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Nhận dạng').visibility = 'VeryHidden';
    });
    const { sheets } = await look();
    expect(await takeOut()).toEqual({ is: 'removed', sheets: sheets.length, withBlank: false });
    expect(await readTitles(excel)).toEqual(['Sheet1', ...foreignTitles]);
    expect([...(await workbookNames()).keys()].filter((name) => known.has(name))).toEqual([]);
  });

  it('leaves every cell and name of somebody’s own as it was', async () => {
    expect(await readForeignSheets(excel)).toEqual(foreign);
    expect(await workbookNames()).toEqual(new Map([['DiemCu', "='Bảng ''24'!$C$5"]]));
  });

  it('is a workbook without a scorebook after that', async () => {
    expect(await done(commands.status())).toEqual({ scorebook: null, form: null });
    expect(await refused(commands.removalView())).toEqual({ code: 'noScorebook' });
  });

  it('can be made again, and scores', async () => {
    const report = await done(commands.inject('teaching', true));
    expect(report).toMatchObject({ isNew: true });
    expect(report.created).toHaveLength(14);
    expect(await done(commands.score())).toMatchObject({ ranked: 4, repairedCells: 0 });
    expect(at(await readGrid(excel, 'Xếp hạng'), 'Tổ 1', '_tong')).toBe(100);
    expect(await readForeignSheets(excel)).toEqual(foreign);
  });
});

describe('Figures', () => {
  beforeAll(async () => {
    excel = await startExcel();
    await done(commands.inject('teaching', true));
  });
  afterAll(() => excel.close());

  it('that were typed over invented ones count as one’s own', async () => {
    await type(excel, 'Số liệu', 'TO01', 'KT_DAT', 17);
    expect(await look()).toMatchObject({ figures: SAMPLES, own: 1 });
  });

  it('typed since somebody looked are not lost: nothing goes, and what there is is told', async () => {
    const seen = await look();
    await type(excel, 'Số liệu', 'TO04', 'SANG_KIEN', 0);
    const before = await everything();
    const report = await takeOut(seen);
    const now = { figures: SAMPLES + 1, own: 2 };
    expect(report).toMatchObject({ is: 'outdated', view: { ...seen, ...now } });
    expect(await everything()).toEqual(before);
  });

  it('that took the place of invented ones since are not lost either', async () => {
    const seen = await look();
    await type(excel, 'Số liệu', 'TO02', 'KT_DAT', 11);
    expect(await takeOut(seen)).toMatchObject({ is: 'outdated', view: { own: 3 } });
  });

  it('of a copy that somebody made since go with it only after it was seen', async () => {
    const seen = await look();
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Số liệu').copy('End').name = 'Số liệu giữ lại';
    });
    const report = await takeOut(seen);
    expect(report).toMatchObject({ is: 'outdated', view: { copies: ['Số liệu giữ lại'] } });
    expect(await readTitles(excel)).toContain('Số liệu');
  });

  it('are one’s own where no sheet says any more that they are invented', async () => {
    await type(excel, 'Kế hoạch', 'figuresNote', 'value', '');
    expect(await look()).toMatchObject({ figures: SAMPLES + 1, own: SAMPLES + 1 });
  });

  it('are told and taken out also where the plan cannot be scored, with the last sheet a blank one', async () => {
    await type(excel, 'Tiêu chí', '1.1', 'target', 'một trăm');
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Sheet1').delete();
    });
    const view = await look();
    expect(view.figures).toBe(SAMPLES + 1);
    expect(await takeOut()).toMatchObject({ is: 'removed', sheets: 15, withBlank: true });
    const titles = await readTitles(excel);
    expect(titles).toHaveLength(1);
    expect((await readGrids(excel)).get(titles[0] ?? '')?.values).toEqual([]);
    expect(await workbookNames()).toEqual(new Map());
  });
});

describe('What else people put into the sheets', () => {
  beforeAll(async () => {
    excel = await startExcel();
    await done(commands.inject('teaching', true));
  });
  afterAll(() => excel.close());

  it('as appraised points does not go before it was seen', async () => {
    const seen = await look();
    await type(excel, 'Thẩm định', 'TO01', '1.1', 20);
    await type(excel, 'Thẩm định', 'TO02', '_thutu', 1);
    expect(await takeOut(seen)).toMatchObject({ is: 'outdated', view: { decided: 2 } });
  });

  it('as another target of the plan does not go either', async () => {
    const seen = await look();
    await type(excel, 'Tiêu chí', '1.1', 'target', 0.9);
    expect(await takeOut(seen)).toMatchObject({ is: 'outdated', view: { isPlanOwn: true } });
  });
});

describe('What the session remembers', () => {
  afterAll(() => excel.close());

  it('is gone with the scorebook: a step back into cells that are no more is none', async () => {
    excel = await startExcel();
    await done(commands.inject('teaching', true));
    const [unit] = teaching.units;
    if (!unit) throw new Error('No unit');
    await done(commands.addUnits([{ ...unit, code: 'TO09', name: 'Tổ Chín' }], []));
    await takeOut();
    await done(commands.inject('teaching', true));
    const before = await everything();
    await expect(commands.undo()).rejects.toThrow('Nothing to undo');
    expect(await everything()).toEqual(before);
  });
});

describe('A workbook with a closed result', () => {
  beforeAll(async () => {
    excel = await startExcel();
    await done(commands.inject('teaching', true));
    await done(commands.close({ by: 'Nguyễn Văn An', despite: true }));
  });
  afterAll(() => excel.close());

  it('keeps it: nothing goes, and the sheet is named', async () => {
    const view = await look();
    expect(view.closed).toEqual(['Kết quả chốt']);
    const before = await everything();
    const problem = { code: 'closedKept', sheets: ['Kết quả chốt'] };
    expect(await refused(commands.remove(view))).toEqual(problem);
    expect(await everything()).toEqual(before);
  });

  it('keeps it also after the period was reopened, until somebody deletes it', async () => {
    const { archive } = await done(commands.reopen('Tổ 3 nộp bổ sung'));
    const seen = await look();
    expect(seen.closed).toEqual([archive]);
    expect((await refused(commands.remove(seen))).code).toBe('closedKept');
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem(archive).delete();
    });
    expect((await takeOut()).is).toBe('removed');
    expect(await readTitles(excel)).toEqual(['Sheet1']);
  });
});

describe('A workbook whose structure is protected', () => {
  beforeAll(async () => {
    excel = await startExcel();
    await done(commands.inject('teaching', true));
  });
  afterAll(() => excel.close());

  it.each([
    ['a sheet of somebody’s own', () => undefined],
    [
      'none',
      (workbook: Excel.Workbook) => {
        workbook.worksheets.getItem('Sheet1').delete();
      },
    ],
  ])('keeps everything, and says that it is protected; beside it: %s', async (_, first) => {
    await byHand(excel, (workbook) => {
      first(workbook);
      workbook.protection.protect();
    });
    const seen = await look();
    const before = await everything();
    expect((await refused(commands.remove(seen))).code).toBe('protected');
    expect(await everything()).toEqual(before);
    await byHand(excel, ({ protection }) => {
      protection.unprotect();
    });
  });
});
