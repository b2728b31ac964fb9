import { createCommands } from '../../src/commands';
import type { Running } from '../../src/commands/exchangeReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { type Cell, find, type Grid, readGrid, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;

const quietly = (signal: AbortSignal = new AbortController().signal): Running => ({
  onProgress: () => undefined,
  signal,
});

beforeEach(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
});
afterEach(() => excel.close());

function titles(): Promise<readonly string[]> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** The rows of a unit's card, from its title on. */
function cardOf({ values }: Grid, unit: string): readonly (readonly Cell[])[] {
  const first = values.findIndex(([cell]) => cell === `Đơn vị: ${unit}`);
  const next = values.findIndex(
    ([cell], row) => row > first && String(cell).startsWith('Đơn vị: '),
  );
  return values.slice(first, next < 0 ? undefined : next);
}

const line = (card: readonly (readonly Cell[])[], code: string): readonly Cell[] =>
  card.find(([cell]) => String(cell) === code)?.slice(0, 7) ?? [];

/** The sums have no code: they are known by their name. */
const sum = (card: readonly (readonly Cell[])[], name: string): readonly Cell[] =>
  card.find(([, cell]) => cell === name)?.slice(5, 7) ?? [];

/** Rows of Xếp hạng that begin a page, as the cells above which the breaks stand. */
function breaks(): Promise<readonly string[]> {
  return excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('Xếp hạng').horizontalPageBreaks;
    found.load('items');
    await context.sync();
    const cells = found.items.map((one) => one.getCellAfterBreak().load('address'));
    await context.sync();
    return cells.map(({ address }) => address);
  });
}

it('a sheet that is drawn again has the breaks of its new pages and no others', async () => {
  await done(commands.score());
  const drawn = await breaks();
  await excel.run(async (context) => {
    const ranking = context.workbook.worksheets.getItem('Xếp hạng');
    ranking.horizontalPageBreaks.add('A13');
    ranking.getRange('B12').values = [['gõ đè']];
    await context.sync();
  });
  await done(commands.score());
  expect(await breaks()).toEqual(drawn);
});

it('units that have no figures yet are known before their cards are made', async () => {
  const figures = ['KT_DU', 'KT_DAT', 'KT_KHAGIOI', 'SANG_KIEN', 'VI_PHAM', 'BAO_CAO', 'VE_SINH'];
  for (const figure of figures) await type(excel, 'Số liệu', 'TO02', figure, '');
  const { units } = await done(commands.printView());
  expect(units.filter(({ hasFigures }) => !hasFigures).map(({ code }) => code)).toEqual(['TO02']);
});

it('whatever is to be signed says that the sample’s figures are invented', async () => {
  const invented = 'SỐ LIỆU GIẢ ĐỊNH ĐỂ XEM THỬ, KHÔNG PHẢI SỐ LIỆU THẬT';
  const choice = { by: 'first', count: 3 } as const;
  await done(commands.preparePrint({ what: 'cards', units: ['TO01', 'TO02'] }, quietly()));
  await done(commands.preparePrint({ what: 'annex', choice }, quietly()));
  for (const [title, times] of [
    ['Phiếu điểm', 2],
    ['Phụ lục khen thưởng', 1],
    ['Xếp hạng', 1],
  ] as const) {
    const { values } = await readGrid(excel, title);
    expect([title, values.flat().filter((cell) => cell === invented).length]).toEqual([
      title,
      times,
    ]);
  }
});

it('What is blank on paper is found where it is typed: the first of it, otherwise who signs', async () => {
  const plan = await readGrid(excel, 'Kế hoạch');
  const cellOf = (code: string): string => {
    const { row, column } = find(plan, code, 'value');
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  };
  for (const code of ['issuer', 'place', 'signerPosition'])
    await type(excel, 'Kế hoạch', code, 'value', 'Đã ghi');
  expect((await done(commands.printView())).signers).toEqual({
    sheet: 'Kế hoạch',
    address: cellOf('signerPosition'),
  });
  await type(excel, 'Kế hoạch', 'place', 'value', '');
  expect(await done(commands.printView())).toMatchObject({
    blank: ['place'],
    signers: { sheet: 'Kế hoạch', address: cellOf('place') },
  });
});

describe('Phiếu điểm', () => {
  it('says of each unit what it was scored by, in figures as they were typed', async () => {
    const units = ['TO01', 'TO02', 'TO03', 'TO04'];
    const made = await done(commands.preparePrint({ what: 'cards', units }, quietly()));
    expect(made).toMatchObject({ what: 'cards', units: 4 });
    const grid = await readGrid(excel, 'Phiếu điểm');
    const second = cardOf(grid, 'Tổ 2');
    expect(second[2]?.slice(0, 7)).toEqual(['Lớp tập huấn', '', 'Khá', '3/4', '', 73, '']);
    expect(line(second, '1.1').slice(2)).toEqual([
      ...['19/20 = 95\u00a0%', '≥ 100\u00a0%', 'Chưa đạt', 0, 20],
    ]);
    expect(line(second, '1.2').slice(2)).toEqual([
      ...['12/20 = 60\u00a0%', '≥ 75\u00a0%', 'Chưa đạt', 16, 20],
    ]);
    expect(line(second, '1.3').slice(2)).toEqual(['3 sáng kiến', '', '', 15, 15]);
    expect(line(second, '2.1').slice(2)).toEqual(['0 vụ', 'Không có', 'Đạt', 20, 20]);
    expect(line(second, '2.3').slice(2)).toEqual(['Khá', '', '', 12, 15]);
    expect(sum(second, 'Một là: Học tập')).toEqual([31, 55]);
    expect(sum(second, 'Hai là: Nề nếp')).toEqual([42, 45]);
    expect(sum(second, 'Tổng điểm chính thức')).toEqual([73, 100]);
  });

  it('tells of gates that fired and of what is missing; blank is no 0', async () => {
    const units = ['TO03', 'TO04'];
    await done(commands.preparePrint({ what: 'cards', units }, quietly()));
    const grid = await readGrid(excel, 'Phiếu điểm');
    const [third, fourth] = ['Tổ 3', 'Tổ 4'].map((unit) => cardOf(grid, unit));
    if (!third || !fourth) throw new Error('No cards');
    expect(line(third, '2.1').slice(2)).toEqual(['1 vụ', 'Không có', 'Vi phạm', 0, 20]);
    expect(line(third, '2.2').slice(2)).toEqual(['Không', 'Có', 'Chưa đạt', 0, 10]);
    const notes = (card: typeof third): unknown =>
      card.map(([cell]) => cell).find((cell) => String(cell).startsWith('Ghi chú'));
    expect(notes(third)).toBe('Ghi chú: tiêu chí 2.1: không được xếp loại cao nhất.');
    expect(line(fourth, '1.3').slice(2)).toEqual(['thiếu', '', '', 'thiếu', 15]);
    expect(notes(fourth)).toBe('Ghi chú: thiếu số liệu 1 tiêu chí.');
    expect(grid.values.filter(([cell]) => cell === 'Đơn vị: Tổ 1')).toEqual([]);
  });

  it('follows a figure by itself, an appraisal with its reason, and scoring finds nothing amiss', async () => {
    await done(commands.preparePrint({ what: 'cards', units: ['TO02'] }, quietly()));
    await type(excel, 'Số liệu', 'TO02', 'KT_DAT', 20);
    await type(excel, 'Thẩm định', 'TO02', '2.3', 9);
    await done(commands.score());
    expect(cardOf(await readGrid(excel, 'Phiếu điểm'), 'Tổ 2').map(([cell]) => cell)).toContain(
      'Ghi chú: điểm nền vàng là điểm thẩm định, chưa ghi lý do.',
    );
    await type(excel, 'Thẩm định', 'TO02', '_lydo', 'Kiểm tra lại ngày 5/3');
    const scored = await done(commands.score());
    const card = cardOf(await readGrid(excel, 'Phiếu điểm'), 'Tổ 2');
    expect(line(card, '1.1').slice(2)).toEqual([
      ...['20/20 = 100\u00a0%', '≥ 100\u00a0%', 'Đạt', 20, 20],
    ]);
    expect(line(card, '2.3').slice(2)).toEqual(['Khá', '', '', 9, 15]);
    expect(sum(card, 'Tổng điểm chính thức')).toEqual([90, 100]);
    expect(card.map(([cell]) => cell)).toContain(
      'Ghi chú: điểm nền vàng là điểm thẩm định (lý do: Kiểm tra lại ngày 5/3).',
    );
    expect(scored.repairedCells).toBe(0);
  });

  it('is made anew for others in its place, keeps to the plan as it grows, and may be deleted', async () => {
    await done(commands.preparePrint({ what: 'cards', units: ['TO01', 'TO02'] }, quietly()));
    const before = await titles();
    await done(commands.preparePrint({ what: 'cards', units: ['TO03'] }, quietly()));
    expect(await titles()).toEqual(before);
    const cards = await readGrid(excel, 'Phiếu điểm');
    expect(cards.values.filter(([cell]) => String(cell).startsWith('Đơn vị: '))).toHaveLength(1);
    // Another criterion moves the columns of Điểm: the next run moves the formulas along.
    await type(excel, 'Tiêu chí', '2.2', 'code', '2.9');
    await done(commands.score());
    expect(line(cardOf(await readGrid(excel, 'Phiếu điểm'), 'Tổ 3'), '2.9').slice(2)).toEqual([
      ...['Không', 'Có', 'Chưa đạt', 0, 10],
    ]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phiếu điểm').delete();
      await context.sync();
    });
    const { findings } = await done(commands.score());
    expect(findings.filter(({ finding }) => finding.code === 'sheet.gone')).toEqual([]);
    expect(await titles()).not.toContain('Phiếu điểm');
  });

  it('loses the card of a unit that ended: nobody typed over the others', async () => {
    const units = ['TO01', 'TO02', 'TO03', 'TO04'];
    await done(commands.preparePrint({ what: 'cards', units }, quietly()));
    await type(excel, 'Đơn vị', 'TO02', 'validTo', '31/12/2024');
    const report = await done(commands.score());
    expect(report.repairedCells).toBe(0);
    expect(report.findings.filter(({ cell }) => cell?.sheet === 'Phiếu điểm')).toEqual([]);
    const { values } = await readGrid(excel, 'Phiếu điểm');
    const heads = values.flatMap(([cell]) => (String(cell).startsWith('Đơn vị: ') ? [cell] : []));
    expect(heads).toEqual(['Đơn vị: Tổ 1', 'Đơn vị: Tổ 3', 'Đơn vị: Tổ 4']);
  });

  it('called off: the workbook is as it was, and nobody chosen is told', async () => {
    await done(commands.score());
    const before = await titles();
    const controller = new AbortController();
    const running = {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    };
    const order = { what: 'cards', units: ['TO01', 'TO02'] } as const;
    expect(await refused(commands.preparePrint(order, running))).toEqual({ code: 'cancelled' });
    expect(await titles()).toEqual(before);
    expect(await refused(commands.preparePrint({ ...order, units: [] }, quietly()))).toEqual({
      code: 'nothingChosen',
    });
  });
});

describe('Phụ lục', () => {
  const listed = async (): Promise<readonly (readonly Cell[])[]> =>
    (await readGrid(excel, 'Phụ lục khen thưởng')).values.map((row) => row.slice(0, 6));
  const check = async (): Promise<Cell> => (await listed())[0]?.[0] ?? '';

  it('lists the units from a band on, each band with its own numbers', async () => {
    const choice = { by: 'band', band: 'Tốt' } as const;
    const made = await done(commands.preparePrint({ what: 'annex', choice }, quietly()));
    expect(made).toMatchObject({ what: 'annex', units: 2 });
    const rows = await listed();
    const first = rows.findIndex(([cell]) => cell === 'TT');
    expect(rows.slice(first + 1, first + 6)).toEqual([
      ['I. Xuất sắc: 1 tập thể', '', '', '', '', ''],
      [1, 'Tổ 1', 'Lớp tập huấn', 100, 1, 'Xuất sắc'],
      ['II. Tốt: 1 tập thể', '', '', '', '', ''],
      [1, 'Tổ 4', 'Lớp tập huấn', 85, 2, 'Tốt'],
      ['(Danh sách này có 2 tập thể.)', '', '', '', '', ''],
    ]);
  });

  it('tells of whom ties added, and who is on it', async () => {
    // Tổ 2 enters what Tổ 1 has: 100 points each, both first.
    const asFirst = { KT_DAT: 20, KT_KHAGIOI: 15, VE_SINH: 'Tốt' };
    for (const [code, value] of Object.entries(asFirst)) {
      await type(excel, 'Số liệu', 'TO02', code, value);
    }
    const choice = { by: 'first', count: 1 } as const;
    const made = await done(commands.preparePrint({ what: 'annex', choice }, quietly()));
    expect(made).toMatchObject({
      units: 2,
      annex: {
        listed: [
          { unit: 'TO01', name: 'Tổ 1' },
          { unit: 'TO02', name: 'Tổ 2' },
        ],
        added: [{ cluster: 'Lớp tập huấn', units: 1 }],
      },
    });
  });

  it('lists the first three of each cluster, and says when the result has changed since', async () => {
    const choice = { by: 'first', count: 3 } as const;
    await done(commands.preparePrint({ what: 'annex', choice }, quietly()));
    const names = (await listed()).map(([, name]) => name).filter((name) => name !== '');
    expect(names).toEqual(['Đơn vị', 'Tổ 1', 'Tổ 4', 'Tổ 2']);
    expect(await check()).toMatch(/^Đúng với kết quả hiện nay\. Lập lúc /);
    await type(excel, 'Số liệu', 'TO04', 'SANG_KIEN', 1);
    expect(await check()).toMatch(/^Kết quả đã đổi sau khi lập danh sách này/);
  });
});

test('Xếp hạng is scored and shown, ready for Ctrl+P', async () => {
  const made = await done(commands.preparePrint({ what: 'ranking' }, quietly()));
  expect(made.review.ranked).toBe(4);
  const active = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe('Xếp hạng');
});
