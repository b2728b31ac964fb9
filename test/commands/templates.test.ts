import { createCommands } from '../../src/commands';
import type { LoadedFile } from '../../src/commands/setUpReports';
import { readBook } from '../../src/excel/readBook';
import type { Plan } from '../../src/plan/plan';
import type { Unit } from '../../src/plan/unit';
import { readPlan } from '../../src/sheets/read/readPlan';
import { planBook } from '../../src/exchange/template/loadTemplate';
import { saveTemplate, templateWorkbook } from '../../src/exchange/template/saveTemplate';
import { templates } from '../../src/templates';
import { unitWorkbook } from '../../src/sheets/unitWorkbook/unitWorkbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { planOf, unitOf } from '../exchange/in/support/forms';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { catchDownloads } from './support/downloads';
import { at, readGrid, readGrids, type } from './support/grid';

const running = { onProgress: () => undefined, signal: new AbortController().signal };

let commands: ReturnType<typeof createCommands>;
let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel();
  commands = createCommands();
});
afterEach(() => {
  excel.close();
  jest.restoreAllMocks();
});

async function templateFile(plan: Plan, name = 'Mau.xlsx'): Promise<File> {
  const { content } = await saveTemplate({ plan, at: new Date() }, running);
  return new File([content], name);
}

async function load(file: File): Promise<LoadedFile> {
  return done(commands.loadTemplate(file, running));
}

/** The plan as the open workbook says it. */
function planInBook(): Promise<Plan> {
  return excel.run(async (context) => readPlan(await readBook(context)).plan);
}

describe('A plan that was loaded from a template file', () => {
  it.each(templates.map(({ id, plan }) => [id, plan] as const))(
    'is read as it was saved: %s',
    async (_, plan) => {
      const file = await templateFile(plan);
      expect(await load(file)).toEqual({ is: 'plan', file: 'Mau.xlsx', plan });
    },
  );

  it('comes into the workbook as it was read', async () => {
    const plan = planOf('teaching');
    await load(await templateFile(plan));
    await done(commands.inject({ file: 'Mau.xlsx' }, false));
    expect(await planInBook()).toEqual(plan);
  });

  it('is one’s own: its id, its version, its criteria; and Nhật ký says where it came from', async () => {
    const teaching = planOf('teaching');
    const own: Plan = {
      ...teaching,
      identity: { ...teaching.identity, id: 'thi-dua-2027', version: '3', title: 'Thi đua 2027' },
    };
    await load(await templateFile(own, 'Mẫu của huyện.xlsx'.normalize('NFD')));
    await done(commands.inject({ file: 'Mẫu của huyện.xlsx' }, false));
    expect((await planInBook()).identity).toEqual(own.identity);
    const journal = await readGrid(excel, 'Nhật ký');
    expect(journal.values.at(-1)).toContain('Thi đua 2027 (từ tệp Mẫu của huyện.xlsx)');
  });

  it('brings back what was deleted of its sheets, not those of a built-in plan', async () => {
    const teaching = planOf('teaching');
    const [first, ...others] = teaching.criteria;
    if (!first) throw new Error('No criteria');
    const own: Plan = {
      ...teaching,
      identity: { ...teaching.identity, id: 'thi-dua-2027' },
      criteria: [{ ...first, name: 'Tiêu chí của riêng chúng tôi' }, ...others],
    };
    await load(await templateFile(own));
    await done(commands.inject({ file: 'Mau.xlsx' }, false));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tiêu chí').delete();
      await context.sync();
    });
    await done(commands.inject('ba-to-2025', false));
    expect(await planInBook()).toEqual(own);
  });

  it('keeps units that are no more: their lines stay, and they get no rows', async () => {
    const teaching = planOf('teaching');
    const gone = { ...unitOf(teaching, 'TO03'), validTo: '2000-01-01', successor: 'TO04' };
    const units = teaching.units.map((unit) => (unit.code === 'TO03' ? gone : unit));
    await load(await templateFile({ ...teaching, units }));
    await done(commands.inject({ file: 'Mau.xlsx' }, false));
    expect(at(await readGrid(excel, 'Đơn vị'), 'TO03', 'successor')).toBe('TO04');
    const figures = await readGrid(excel, 'Số liệu');
    expect(
      figures.values.map(([code]) => code).filter((code) => String(code).startsWith('TO')),
    ).toEqual(['TO01', 'TO02', 'TO04']);
  });

  it('may come without units: these are typed later, and scoring goes on from there', async () => {
    const teaching = planOf('teaching');
    await load(await templateFile({ ...teaching, units: [] }));
    await done(commands.inject({ file: 'Mau.xlsx' }, false));
    const report = await done(commands.score());
    expect(report).toMatchObject({ units: 0, ranked: 0 });
  });

  it('is known by its file: another one is an error of the program', async () => {
    await load(await templateFile(planOf('teaching')));
    expect(() => commands.inject({ file: 'khac.xlsx' }, false)).toThrow('khac.xlsx');
  });
});

describe('Units of one’s own', () => {
  it('stand in place of the plan’s, in their own clusters, without invented figures', async () => {
    const own: Unit = {
      ...unitOf(planOf('teaching'), 'TO01'),
      code: 'A1',
      name: '=Tổ A',
      cluster: 'CUM_9',
    };
    const clusters = [...planOf('teaching').clusters, { code: 'CUM_9', name: 'Cụm 9' }];
    await done(commands.inject('teaching', true, { units: { units: [own], clusters } }));
    const figures = await readGrid(excel, 'Số liệu');
    expect(at(figures, 'A1', '_ten')).toBe('=Tổ A');
    expect(at(figures, 'A1', 'KT_DU')).toBe('');
    expect(at(await readGrid(excel, 'Đơn vị'), 'A1', 'cluster')).toBe('Cụm 9');
    expect((await planInBook()).units).toEqual([own]);
    expect((await done(commands.score())).units).toBe(1);
  });
});

describe('A period of one’s own', () => {
  it('is the scorebook’s, with the plan’s units and their invented figures', async () => {
    const period = {
      ...{ code: '2026-H1', label: '6 tháng đầu năm 2026', kind: 'half' as const },
      ...{ start: '2026-01-01', end: '2026-06-30' },
    };
    await done(commands.inject('teaching', true, { period }));
    expect((await planInBook()).period).toEqual(period);
    expect((await planInBook()).units).toHaveLength(4);
    expect((await done(commands.score())).withFigures).toBe(4);
    expect((await done(commands.status())).scorebook?.period).toBe('6 tháng đầu năm 2026');
  });
});

describe('A file that is no good plan', () => {
  it('with errors says where they are, and nothing is written', async () => {
    const teaching = planOf('teaching');
    const [first, ...others] = teaching.criteria;
    if (!first) throw new Error('No criteria');
    const wrong = { ...first, group: 'IX', points: new Map([['TO', 99]]) };
    const before = await readGrids(excel);
    const found = await load(await templateFile({ ...teaching, criteria: [wrong, ...others] }));
    if (found.is !== 'faulty') throw new Error(`It was ${found.is}`);
    const told = found.findings.map(({ finding, cell }) => [finding.code, cell?.sheet]);
    expect(told).toContainEqual(['plan.unknownGroup', 'Tiêu chí']);
    expect(found.findings.every(({ finding }) => finding.severity === 'error')).toBe(true);
    expect(await readGrids(excel)).toEqual(before);
    expect(() => commands.inject({ file: 'Mau.xlsx' }, false)).toThrow('Mau.xlsx');
  });

  it('with a table missing says which', async () => {
    const workbook = templateWorkbook(planOf('teaching'));
    const sheets = workbook.sheets.filter(({ key }) => key !== 'figureList');
    const bytes = Uint8Array.from(await writeWorkbook({ ...workbook, sheets }));
    const found = await load(new File([bytes], 'Thieu.xlsx'));
    expect(found).toMatchObject({
      is: 'faulty',
      findings: [{ finding: { code: 'read.tableMissing', values: { table: 'Danh mục số liệu' } } }],
    });
  });

  it.each([
    ['a unit’s form', 'noPlan', async () => formBytes()],
    ['a text', 'notZip', () => Promise.resolve(new TextEncoder().encode('Mẫu kế hoạch'))],
    ['a file cut short', 'truncated', async () => (await formBytes()).slice(0, 900)],
  ])('%s is refused: %s', async (_, code, bytes) => {
    const found = await load(new File([await bytes()], 'tep.xlsx'));
    expect(found).toMatchObject({ is: 'unread', file: 'tep.xlsx', refusal: { code } });
  });

  it('too large a file is not even taken into memory', async () => {
    const file = new File([new Uint8Array(25_000_001)], 'lon.xlsx');
    jest.spyOn(file, 'arrayBuffer').mockRejectedValue(new Error('It was read'));
    expect(await load(file)).toMatchObject({ is: 'unread', refusal: { code: 'tooLarge' } });
  });

  it('called off, nothing comes of it', async () => {
    const controller = new AbortController();
    controller.abort();
    const file = await templateFile(planOf('teaching'));
    const signal = controller.signal;
    expect(await refused(commands.loadTemplate(file, { ...running, signal }))).toEqual({
      code: 'cancelled',
    });
  });
});

async function formBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const plan = planOf('teaching');
  const nothing = new Map<string, never>();
  const filled = { values: nothing, evidence: nothing, explanations: nothing, targets: nothing };
  return Uint8Array.from(await writeWorkbook(unitWorkbook(plan, unitOf(plan, 'TO01'), filled)));
}

describe('The open scorebook’s plan saved as a template', () => {
  it('holds the plan as it was edited, its units where they are wished, and no figure', async () => {
    const saved = catchDownloads();
    await done(commands.inject('teaching', true));
    await type(excel, 'Tiêu chí', '1.1', 'target', 90);
    await type(excel, 'Đơn vị', 'TO02', 'email', 'to2@lop.vn');
    await type(excel, 'Đơn vị', 'TO03', 'validTo', '2000-01-01');
    const report = await done(commands.saveTemplate(true, running));
    expect(report).toMatchObject({ units: 4, way: 'download' });
    const plan = await planSaved(saved.at(-1)?.content);
    expect(plan.criteria[0]?.target).toBe(90);
    expect(plan.units.map(({ code, email }) => `${code} ${email}`)).toEqual([
      'TO01 ',
      'TO02 to2@lop.vn',
      'TO04 ',
    ]);
    const text = await textsIn(saved.at(-1)?.content);
    expect(text).toContain('TO03');
    expect(text).not.toMatch(/giả định|Nhật ký|TD_SoLieu|TD_NhatKy/);

    await done(commands.saveTemplate(false, running));
    expect((await planSaved(saved.at(-1)?.content)).units).toEqual([]);
    expect(await textsIn(saved.at(-1)?.content)).not.toMatch(/to2@lop\.vn|TO01/);
    const journal = await readGrid(excel, 'Nhật ký');
    expect(journal.values.slice(-2).map((line) => line[1])).toEqual([
      'Lưu kế hoạch thành mẫu',
      'Lưu kế hoạch thành mẫu',
    ]);
  });

  it('a scorebook that was saved is as good as a template: only its plan is taken', async () => {
    await done(commands.inject('teaching', true));
    await done(commands.score());
    const bytes = await excel.save();
    const found = await load(new File([Uint8Array.from(bytes)], 'So.xlsx'));
    expect(found).toEqual({ is: 'plan', file: 'So.xlsx', plan: planOf('teaching') });
  });

  it('is refused while the plan has errors', async () => {
    await done(commands.inject('teaching', false));
    await type(excel, 'Tiêu chí', '1.1', 'group', 'IX');
    const problem = await refused(commands.saveTemplate(true, running));
    expect(problem.code).toBe('planRefused');
  });
});

async function planSaved(content: Blob | undefined): Promise<Plan> {
  return readPlan(planBook(await bookOf(content))).plan;
}

/** All texts and workbook names of a file. */
async function textsIn(content: Blob | undefined): Promise<string> {
  const { sheets, names } = await bookOf(content);
  const cells = sheets.flatMap(({ contents }) => [contents.title, ...contents.values.flat()]);
  return [...cells, ...names.map(({ name }) => name)].join('\n');
}

async function bookOf(content: Blob | undefined) {
  if (!content) throw new Error('Nothing was saved');
  // The limit is for files from elsewhere; a busy machine may take longer.
  const milliseconds = 60_000;
  const reading = await readWorkbook(new Uint8Array(await content.arrayBuffer()), { milliseconds });
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.book;
}
