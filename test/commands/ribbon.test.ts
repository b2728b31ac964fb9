import { createCommands } from '../../src/commands';
import type { Outcome } from '../../src/commands/problem';
import type { LocatedFinding, ScoreReport } from '../../src/commands/resultReports';
import type { HostChange } from '../../src/workbench/host/host';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { readGrid, readGrids, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;
let dialogs: URL[] = [];
let opened: () => void = () => undefined;
let isOpen = false;

beforeAll(async () => {
  excel = await startExcel();
  excel.host.onChange((change: HostChange) => {
    if (change.kind === 'dialog') {
      dialogs.push(new URL(change.dialog.url));
      isOpen = true;
      opened();
    }
    if (change.kind === 'dialogClosed') isOpen = false;
  });
  await import('../../src/commands/ribbon');
  await Office.onReady();
});
beforeEach(() => (dialogs = []));
afterAll(() => excel.close());

const press = (name: string): Promise<void> => excel.host.runCommand(name, `ThiDua.${name}`);

/** Presses a button that has something to tell, and closes what it opens. */
async function told(name: string): Promise<URLSearchParams> {
  const shown = new Promise<void>((resolve) => (opened = resolve));
  const pressed = press(name);
  await shown;
  excel.host.dismissDialog();
  await pressed;
  const [dialog] = dialogs;
  if (!dialog) throw new Error('Nothing was told');
  expect(dialog.pathname).toBe('/notice.html');
  return dialog.searchParams;
}

const activeSheet = (): Promise<string> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });

const cell = async (sheet: string, row: number, column: number): Promise<string> =>
  String((await readGrid(excel, sheet)).values[row]?.[column] ?? '');
const summary = () => cell('Kiểm tra', 0, 3);
const stamp = () => cell('Kiểm tra', 0, 2);

describe('In a workbook without a scorebook', () => {
  it.each(['checkScorebook', 'scoreScorebook', 'goToRanking'])(
    '%s says what is missing and what to press, and writes nothing',
    async (name) => {
      const before = await readGrids(excel);
      const words = await told(name);
      expect(words.get('title')).toBe('Tệp này chưa có sổ thi đua');
      expect(words.get('next')).toContain('Bấm “Tạo sổ” ở thẻ Thi đua');
      expect(words.get('close')).toBe('Đóng');
      expect(await readGrids(excel)).toEqual(before);
    },
  );

  it('the button is not finished before the notice is closed, which its own page may ask for', async () => {
    const shown = new Promise<void>((resolve) => (opened = resolve));
    let finished = false;
    const pressed = press('scoreScorebook').then(() => (finished = true));
    await shown;
    await excel.run(async (context) => context.sync());
    expect([isOpen, finished]).toEqual([true, false]);
    const page = { location: new URL('https://localhost/notice.html') } as unknown as Window;
    const door = excel.host.installDoor(page, { takesCommands: false, isDialog: true });
    const { MessageParent } = Reflect.get(page, 'external') as unknown as {
      MessageParent: (text: string) => void;
    };
    MessageParent('close');
    await pressed;
    expect(isOpen).toBe(false);
    door.close();
  });
});

describe('In a scorebook', () => {
  beforeAll(async () => {
    await done(commands.inject('teaching', true));
    await done(commands.score());
  });

  it('Kiểm tra lists what wants a look, how much of it, and when, and goes there', async () => {
    await type(excel, 'Số liệu', 'TO01', 'KT_DAT', -3);
    await press('checkScorebook');
    expect(await activeSheet()).toBe('Kiểm tra');
    const list = (await readGrid(excel, 'Kiểm tra')).values.slice(4);
    const count = (word: string) => list.filter(([, severity]) => severity === word).length;
    expect(count('Lỗi')).toBeGreaterThan(0);
    expect(await summary()).toContain(`${count('Lỗi')} lỗi, ${count('Cảnh báo')} cảnh báo`);
    expect(await stamp()).toMatch(/^Lập lúc \d\d:\d\d:\d\d, \d\d\/\d\d\/\d{4}$/);
    expect(dialogs).toEqual([]);
  });

  it('Chấm điểm goes to the ranking, and Kiểm tra tells when it was', async () => {
    await press('scoreScorebook');
    expect(await activeSheet()).toBe('Xếp hạng');
    expect(await stamp()).toMatch(/^Lập lúc/);
    expect(dialogs).toEqual([]);
  });

  it('pressed again it changes nothing but the time', async () => {
    const before = await readGrids(excel);
    await press('scoreScorebook');
    const after = await readGrids(excel);
    const timeless = (grids: typeof before) =>
      JSON.stringify(grids).replaceAll(/Lập lúc \d\d:\d\d:\d\d/g, '');
    expect(timeless(after)).toBe(timeless(before));
  });

  it('Xếp hạng goes there from anywhere', async () => {
    await done(commands.goToSheet('plan'));
    await press('goToRanking');
    expect(await activeSheet()).toBe('Xếp hạng');
  });

  it('Xếp hạng shows its first unit, not the head of the document', async () => {
    await press('goToRanking');
    const selected = await excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('rowIndex');
      await context.sync();
      return range.rowIndex;
    });
    const { values } = await readGrid(excel, 'Xếp hạng');
    expect(values[selected]?.[0]).toBe(1);
    expect(selected).toBe(values.findIndex(([number]) => number === 1));
  });

  it('a plan that cannot be scored is explained on Kiểm tra; no other sheet is written', async () => {
    await type(excel, 'Tiêu chí', '1.3', 'points:TO', 14);
    const others = async () =>
      [...(await readGrids(excel))].filter(([title]) => title !== 'Kiểm tra');
    const before = await others();
    await press('scoreScorebook');
    expect(await others()).toEqual(before);
    expect(await activeSheet()).toBe('Kiểm tra');
    expect(await cell('Kiểm tra', 1, 0)).toContain('nên chưa chấm được');
    expect(await cell('Kiểm tra', 4, 4)).toContain('99');
    expect(await stamp()).toMatch(/^Lập lúc/);
    await type(excel, 'Tiêu chí', '1.3', 'points:TO', 15);
    await press('scoreScorebook');
    expect(await cell('Kiểm tra', 1, 0)).toContain('Bấm vào địa chỉ ô');
  });

  it('a sheet that Excel does not let it write to is told in a notice', async () => {
    const protect = (on: boolean) =>
      excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Kiểm tra');
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    const words = await told('checkScorebook');
    expect(words.get('title')).toContain('đang được khóa');
    expect(words.get('next')).toContain('Bỏ khóa');
    await protect(false);
  });

  it('a ranking that somebody deleted is told, with the button that brings it back', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Xếp hạng').delete();
      await context.sync();
    });
    expect((await told('goToRanking')).get('next')).toContain('Bấm “Chấm điểm”');
    await press('scoreScorebook');
    expect(await activeSheet()).toBe('Xếp hạng');
  });

  it('a fault of the program is told with its code', async () => {
    const bad = jest.spyOn(performance, 'now').mockImplementation(() => {
      throw new Error('Not a number of points: NaN');
    });
    const words = await told('scoreScorebook').finally(() => bad.mockRestore());
    expect(words.get('next')).toMatch(/TD-P-[0-9A-F]{6}/);
    expect(words.get('technical')).toContain('Not a number of points');
  });
});

describe('A pane that is open beside it', () => {
  const hidden = (report: ScoreReport): readonly LocatedFinding[] =>
    report.findings.filter(({ finding }) => finding.code === 'sheet.hidden');
  const noted = ({ findings }: ScoreReport): readonly string[] =>
    findings.flatMap(({ finding }) =>
      finding.code === 'integrity.noted' ? [finding.values.detail] : [],
    );

  /** What the pane is told of a run from the ribbon after somebody did something to the workbook. */
  async function toldAfter(change: (context: Excel.RequestContext) => void) {
    await done(commands.score());
    let hear: (outcome: Outcome<ScoreReport>) => void = () => undefined;
    const kinds: boolean[] = [];
    const heard = new Promise<Outcome<ScoreReport>>((resolve) => (hear = resolve));
    const stop = commands.watch((outcome, isRun) => {
      kinds.push(isRun);
      if (isRun) hear(outcome);
    });
    await excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    await press('scoreScorebook');
    const report = await done(heard);
    stop();
    await excel.run(async (context) => context.sync());
    return { report, kinds };
  }

  it('hears of a run from the ribbon, also of what only a run can see', async () => {
    const { report, kinds } = await toldAfter((context) => {
      context.workbook.worksheets.getItem('Số liệu').visibility = 'Hidden';
    });
    expect(hidden(report)).toHaveLength(1);
    expect(kinds).toEqual([true]);
  });

  it('hears what that run has put right: a deleted sheet, a formula that was typed over', async () => {
    const { report } = await toldAfter((context) => {
      context.workbook.worksheets.getItem('Điểm').delete();
      const ranking = context.workbook.worksheets.getItem('Xếp hạng');
      ranking.getRange('G12').values = [[99]];
    });
    const told = noted(report).join(' ');
    expect(told).toContain('Trang “Điểm” đã bị xóa và vừa được dựng lại');
    expect(told).toMatch(/Ô G12 trang “Xếp hạng” bị gõ đè, đang là 99/);
  });
});
