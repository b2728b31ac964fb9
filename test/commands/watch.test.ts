import { createCommands } from '../../src/commands';
import type { Outcome } from '../../src/commands/problem';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { clerkTypes } from './support/clerk';
import { done } from './support/done';
import { at, readGrid, readGrids, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;
let stop: () => void = () => undefined;
let reviews: Outcome<ScoreReport>[] = [];
let wake: () => void = () => undefined;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
  stop = commands.watch((outcome) => {
    reviews.push(outcome);
    wake();
  });
  // The handler is registered by a batch of its own.
  await excel.run(async (context) => context.sync());
});
afterEach(() => (reviews = []));
afterAll(async () => {
  stop();
  await excel.run(async (context) => context.sync());
  excel.close();
});

/** What the pane is told after an edit. */
async function reviewAfter(edit: () => Promise<void>): Promise<ScoreReport> {
  const told = new Promise<void>((resolve) => (wake = resolve));
  await edit();
  await told;
  const last = reviews.at(-1);
  if (!last?.ok) throw new Error(`Refused: ${JSON.stringify(last)}`);
  return last.report;
}

const about = ({ findings }: ScoreReport, unit: string, figure: string) =>
  findings.flatMap(({ finding: { code, place } }) =>
    place.at === 'entry' && place.unit === unit && place.figure === figure ? [code] : [],
  );

describe('After a clerk has edited a cell of Số liệu', () => {
  it('its findings are there without a click', async () => {
    const report = await reviewAfter(() => clerkTypes(excel, 'Số liệu', 'TO01', 'KT_DAT', -3));
    expect(about(report, 'TO01', 'KT_DAT')).toContain('entry.negative');
  });

  it('and gone as soon as it is mended', async () => {
    const report = await reviewAfter(() => clerkTypes(excel, 'Số liệu', 'TO01', 'KT_DAT', 20));
    expect(about(report, 'TO01', 'KT_DAT')).not.toContain('entry.negative');
  });

  it('nothing was written: only cells were read', async () => {
    const before = await readGrids(excel);
    await reviewAfter(() => clerkTypes(excel, 'Số liệu', 'TO01', 'KT_DAT', 20));
    expect(await readGrids(excel)).toEqual(before);
  });

  it('one sync reads what was edited; the rest of the workbook is known', async () => {
    await reviewAfter(() => clerkTypes(excel, 'Số liệu', 'TO01', 'KT_DAT', 19));
    const sheet = excel.host.univer.getActiveWorkbook()?.getSheetByName('Số liệu');
    const { values } = await readGrid(excel, 'Số liệu');
    const row = values.findIndex(([code]) => code === 'TO01');
    const column = (values[2] ?? []).indexOf('KT_DAT');
    excel.resetCounters();
    await reviewAfter(() => {
      sheet?.getRange(row, column).setValue(20);
      return Promise.resolve();
    });
    // The second one releases the ranges that the client tracked.
    expect(excel.syncs).toBeLessThanOrEqual(2);
  });
});

it('a number that is typed over a day is a number at once', async () => {
  const sheet = excel.host.univer.getActiveWorkbook()?.getSheetByName('Số liệu');
  const { values } = await readGrid(excel, 'Số liệu');
  const row = values.findIndex(([code]) => code === 'TO02');
  const column = (values[2] ?? []).indexOf('SANG_KIEN');
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Số liệu').getCell(row, column);
    cell.numberFormat = [['d-mmm']];
    await context.sync();
  });
  const typed = (value: number) =>
    reviewAfter(() => {
      sheet?.getRange(row, column).setValue(value);
      return Promise.resolve();
    });
  expect(about(await typed(45750), 'TO02', 'SANG_KIEN')).toContain('entry.date');
  expect(about(await typed(66), 'TO02', 'SANG_KIEN')).not.toContain('entry.date');
});

describe('Other edits', () => {
  it('a target on Tiêu chí counts at once', async () => {
    const short = (report: ScoreReport) =>
      report.findings.filter(
        ({ finding }) => finding.code === 'target.short' && finding.values.criterion === '1.2',
      ).length;
    const target = at(await readGrid(excel, 'Tiêu chí'), '1.2', 'target');
    const lower = await reviewAfter(() => clerkTypes(excel, 'Tiêu chí', '1.2', 'target', 1));
    expect(short(lower)).toBe(0);
    const again = await reviewAfter(() => clerkTypes(excel, 'Tiêu chí', '1.2', 'target', target));
    expect(short(again)).toBeGreaterThan(0);
  });

  it('a plan that is broken meanwhile is said to be so', async () => {
    const points = at(await readGrid(excel, 'Tiêu chí'), '1.2', 'group');
    const told = new Promise<void>((resolve) => (wake = resolve));
    await clerkTypes(excel, 'Tiêu chí', '1.2', 'group', 'không có nhóm này');
    await told;
    expect(reviews.at(-1)).toMatchObject({ ok: false, problem: { code: 'planRefused' } });
    await reviewAfter(() => clerkTypes(excel, 'Tiêu chí', '1.2', 'group', points));
  });

  it('a row that was inserted moves the cells of the findings', async () => {
    await reviewAfter(() => clerkTypes(excel, 'Số liệu', 'TO02', 'KT_DAT', -1));
    const rowOf = (report: ScoreReport): number => {
      const found = report.findings.find(({ finding }) => finding.code === 'entry.negative');
      return Number(/\d+$/.exec(found?.cell?.address ?? '')?.[0]);
    };
    const last = reviews.at(-1);
    const before = last?.ok ? rowOf(last.report) : 0;
    const moved = await reviewAfter(() => {
      const sheet = excel.host.univer.getActiveWorkbook()?.getSheetByName('Số liệu');
      sheet?.insertRowsBefore(0, 1);
      return Promise.resolve();
    });
    expect(rowOf(moved)).toBe(before + 1);
  });

  it('a computed sheet that was deleted is told at once; a run draws it again', async () => {
    const missing = ({ findings }: ScoreReport) =>
      findings.flatMap(({ finding: { code, values } }) =>
        code === 'sheet.missing' && 'sheet' in values ? [values.sheet] : [],
      );
    const report = await reviewAfter(() => {
      const book = excel.host.univer.getActiveWorkbook();
      const sheet = book?.getSheetByName('Điểm');
      if (sheet) book?.deleteSheet(sheet);
      return Promise.resolve();
    });
    expect(missing(report)).toEqual(['Điểm']);
    expect(missing(await done(commands.score()))).toEqual([]);
    expect(missing(await done(commands.review()))).toEqual([]);
  });

  it('what the add-in itself writes raises nothing', async () => {
    reviews = [];
    await type(excel, 'Số liệu', 'TO02', 'KT_DAT', 12);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(reviews).toEqual([]);
  });
});
