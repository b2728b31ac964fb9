import { createCommands } from '../../src/commands';
import type { TurnOrder } from '../../src/commands/closingReports';
import type { ExcelForTests } from '../support/excel';
import { done } from './support/done';
import { at, type Grid, readGrid, readGrids, type } from './support/grid';
import { codesOf, expectQuiet, journal, scoredClass } from './support/mishaps';

const TITLE = 'Phong trào thi đua học tốt năm 2026';
const NEXT = 'Phong trào thi đua học tốt năm 2027';

let commands = createCommands();
let excel: ExcelForTests;

/** A class whose plan was signed, scored and closed in its first quarter, with a card for everybody. */
async function start(): Promise<void> {
  commands = createCommands();
  excel = await scoredClass();
  await type(excel, 'Kế hoạch', 'title', 'value', TITLE);
  await type(excel, 'Kế hoạch', 'number', 'value', '15/KH-LOP');
  await type(excel, 'Kế hoạch', 'date', 'value', '05/01/2026');
  await done(commands.score());
  const units = ['TO01', 'TO02', 'TO03', 'TO04'];
  const running = { onProgress: () => undefined, signal: new AbortController().signal };
  await done(commands.preparePrint({ what: 'cards', units }, running));
  await done(commands.close({ by: 'Nguyễn Văn An', despite: true }));
  await done(commands.score());
}

async function turn(changes: Partial<TurnOrder['document']> = {}) {
  const { proposals, document } = await done(commands.turnView());
  return done(
    commands.turnPeriod({
      ...{ way: 'newYear', period: proposals.newYear, keepPledges: false, despite: true },
      document: { ...document.proposed, ...changes },
    }),
  );
}

const documentOf = (plan: Grid) =>
  ['title', 'number', 'date'].map((field) => at(plan, field, 'value'));
const texts = ({ values }: Grid) => values.flat().map(String);

/** Every cell of every sheet but Nhật ký, which keeps what was done and undone. */
async function cells(): Promise<ReadonlyMap<string, Grid>> {
  const grids = new Map(await readGrids(excel));
  grids.delete('Nhật ký');
  return grids;
}

describe('A new year with a new plan', () => {
  let before: ReadonlyMap<string, Grid>;
  beforeAll(async () => {
    await start();
    before = await cells();
  });
  afterAll(() => excel.close());

  it('is proposed under the next year, its number and date still open', async () => {
    expect((await done(commands.turnView())).document).toEqual({
      present: { title: TITLE, number: '15/KH-LOP', date: '05/01/2026' },
      proposed: { title: NEXT, number: '', date: '' },
    });
  });

  it('stands on Kế hoạch and on what is ranked; criteria and units stay', async () => {
    const report = await turn({ number: '03/2027' });
    expect(report).toMatchObject({ is: 'turned', way: 'newYear', to: 'Quý I năm 2027' });
    // The number is no day of a month.
    expect(documentOf(await readGrid(excel, 'Kế hoạch'))).toEqual([NEXT, '03/2027', '']);
    const ranking = texts(await readGrid(excel, 'Xếp hạng'));
    expect(ranking).toContain(NEXT);
    expect(ranking).not.toContain(TITLE);
    const criteria = await readGrid(excel, 'Tiêu chí');
    expect(criteria).toEqual(before.get('Tiêu chí'));
  });

  it('leaves the former title on the closed result, and tells of both in Nhật ký', async () => {
    const archived = [...(await cells())].find(([title]) => title.startsWith('Chốt '));
    expect(archived && texts(archived[1])).toContain(TITLE);
    expect((await journal(excel)).join('\n')).toContain(
      `tên phong trào “${TITLE}” đổi thành “${NEXT}”`,
    );
  });

  it('is no mistake of anybody: nothing is found, and the old code still verifies', async () => {
    expect(codesOf(await done(commands.score()))).toEqual([]);
    await expectQuiet(excel);
    const closed = texts(before.get('Kết quả chốt') ?? { values: [], formulas: [] });
    const code = closed.find((text) => /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(text)) ?? '';
    expect(await done(commands.verifyCode(code))).toMatchObject({
      verdict: { is: 'known', genuine: 'yes', about: { plan: TITLE, standing: { is: 'past' } } },
    });
  });

  it('is taken back as a whole: title, number and date too', async () => {
    const undone = await done(commands.undo());
    expect(codesOf(undone.review)).toEqual([]);
    expect(await cells()).toEqual(before);
  });

  it('under the same title says nothing of it in Nhật ký', async () => {
    await turn({ title: TITLE });
    expect(documentOf(await readGrid(excel, 'Kế hoạch'))).toEqual([TITLE, '', '']);
    const turns = (await journal(excel)).filter((line) => line.startsWith('Sang kỳ mới: Quý I'));
    // The turn before this one had another title.
    expect(turns.map((line) => line.includes('tên phong trào')).sort()).toEqual([false, true]);
    await done(commands.undo());
    expect(await cells()).toEqual(before);
  });
});
