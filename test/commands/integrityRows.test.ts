import type { ExcelForTests } from '../support/excel';
import { at, type Cell, find, readGrid, typeAt } from './support/grid';
import {
  byHand,
  click,
  codesOf,
  expectQuiet,
  only,
  repair,
  scoredClass,
  typedCells,
} from './support/mishaps';

let excel: ExcelForTests;
let before: ReadonlyMap<string, Cell>;

beforeAll(async () => {
  excel = await scoredClass();
  before = await typedCells(excel);
});
afterAll(() => excel.close());

const figures = (workbook: Excel.Workbook) => workbook.worksheets.getItem('Số liệu');

/** Whole rows or columns, as people insert and delete them. */
function insert(title: string, address: string): Promise<void> {
  const shift = /^\d/.test(address) ? 'Down' : 'Right';
  return byHand(excel, ({ worksheets }) => {
    worksheets.getItem(title).getRange(address).insert(shift);
  });
}

function remove(title: string, address: string): Promise<void> {
  const shift = /^\d/.test(address) ? 'Up' : 'Left';
  return byHand(excel, ({ worksheets }) =>
    worksheets.getItem(title).getRange(address).delete(shift),
  );
}

async function columnOf(title: string, code: string): Promise<number> {
  return find(await readGrid(excel, title), 'TO01', code).column;
}

const letters = (column: number): string => String.fromCharCode(65 + column);

describe('A column that was inserted', () => {
  it.each(['Số liệu', 'Thẩm định', 'Đăng ký'])(
    'on %s among the others: nothing is lost, and the columns close up again',
    async (title) => {
      await insert(title, 'D:D');
      const report = await click();
      expect(codesOf(report)).toEqual(['sheet.layoutRestored']);
      expect(only(report, 'sheet.layoutRestored').cell).toEqual({ sheet: title, address: 'A1' });
      expect(await typedCells(excel)).toEqual(before);
      await expectQuiet(excel);
    },
  );

  it('with notes of somebody: they are kept behind the figures, and earn no points', async () => {
    const total = at(await readGrid(excel, 'Điểm'), 'TO02', '_tong');
    await insert('Số liệu', 'F:F');
    const { row } = find(await readGrid(excel, 'Số liệu'), 'TO02', '_ma');
    await typeAt(excel, 'Số liệu', { row: 3, column: 5 }, 'Người nhập');
    await typeAt(excel, 'Số liệu', { row, column: 5 }, 'Anh Hòa');
    const report = await click();
    expect(codesOf(report)).toEqual(['sheet.columnKept']);
    const { finding, cell } = only(report, 'sheet.columnKept');
    expect(finding.values).toEqual({ sheet: 'Số liệu', column: 'Người nhập' });
    const column = await columnOf('Số liệu', 'Người nhập');
    expect(cell).toEqual({ sheet: 'Số liệu', address: `${letters(column)}4` });
    expect(at(await readGrid(excel, 'Số liệu'), 'TO02', 'Người nhập')).toBe('Anh Hòa');
    expect(at(await readGrid(excel, 'Điểm'), 'TO02', '_tong')).toBe(total);
    await repair();
    await expectQuiet(excel);
    expect(at(await readGrid(excel, 'Số liệu'), 'TO02', 'Người nhập')).toBe('Anh Hòa');
    await remove('Số liệu', `${letters(column)}:${letters(column)}`);
    await click();
    expect(await typedCells(excel)).toEqual(before);
  });
});

describe('A code in the hidden row', () => {
  it.each(['', 'KT_DATT'])(
    'that was changed to “%s”: the heading tells the column, its figures count',
    async (wrong) => {
      const column = await columnOf('Số liệu', 'KT_DAT');
      await typeAt(excel, 'Số liệu', { row: 2, column }, wrong);
      const report = await click();
      expect(codesOf(report)).toEqual(['sheet.codeRestored']);
      const { finding, cell } = only(report, 'sheet.codeRestored');
      expect(finding.values).toEqual({ sheet: 'Số liệu', code: 'KT_DAT', found: wrong });
      expect(cell).toEqual({ sheet: 'Số liệu', address: `${letters(column)}4` });
      expect(await typedCells(excel)).toEqual(before);
      await expectQuiet(excel);
    },
  );

  it('of the unit codes, of the reasons, of a criterion: all are told by their headings', async () => {
    await typeAt(excel, 'Số liệu', { row: 2, column: 0 }, '');
    await typeAt(excel, 'Thẩm định', { row: 2, column: await columnOf('Thẩm định', '2.2') }, 'x');
    await typeAt(excel, 'Đăng ký', { row: 2, column: await columnOf('Đăng ký', '1.2') }, '');
    await click();
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });

  it('that stands twice, because a column was copied: both are kept, the first counts', async () => {
    const column = await columnOf('Số liệu', 'VI_PHAM');
    const { row } = find(await readGrid(excel, 'Số liệu'), 'TO01', '_ma');
    await typeAt(excel, 'Số liệu', { row: 2, column: 12 }, 'VI_PHAM');
    await typeAt(excel, 'Số liệu', { row: 3, column: 12 }, 'Vi phạm (bản sao)');
    await typeAt(excel, 'Số liệu', { row, column: 12 }, 7);
    const report = await click();
    expect(codesOf(report)).toEqual(['sheet.columnKept']);
    expect(at(await readGrid(excel, 'Số liệu'), 'TO01', 'VI_PHAM (2)')).toBe(7);
    expect(await columnOf('Số liệu', 'VI_PHAM')).toBe(column);
    await remove('Số liệu', 'M:M');
    await click();
    expect(await typedCells(excel)).toEqual(before);
  });
});

describe('The rows above the units', () => {
  it.each([
    ['Số liệu', '1:3'],
    ['Thẩm định', '1:3'],
    ['Đăng ký', '2:3'],
  ])('of %s, deleted with the hidden codes: headings tell the columns', async (title, rows) => {
    await remove(title, rows);
    const report = await click();
    expect(codesOf(report)).toEqual(['sheet.codeRowGone']);
    expect(only(report, 'sheet.codeRowGone').finding.values).toEqual({ sheet: title });
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });

  it('pushed down by new ones, and blank rows between the units: all close up again', async () => {
    await insert('Số liệu', '1:4');
    await insert('Số liệu', '16:17');
    await insert('Thẩm định', '7:7');
    const report = await click();
    expect(codesOf(report)).toEqual(['sheet.layoutRestored', 'sheet.layoutRestored']);
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });

  it('a heading that was typed over is written again, and named', async () => {
    const column = await columnOf('Số liệu', 'VI_PHAM');
    await typeAt(excel, 'Số liệu', { row: 3, column }, 'Lỗi');
    const report = await click();
    expect(codesOf(report)).toEqual(['integrity.cellRestored']);
    const { finding, cell } = only(report, 'integrity.cellRestored');
    expect(finding.values).toEqual({
      ...{ sheet: 'Số liệu', address: `${letters(column)}4`, found: 'Lỗi' },
    });
    expect(cell?.address).toBe(`${letters(column)}4`);
    await expectQuiet(excel);
  });
});

describe('A formula that was typed over', () => {
  it.each([
    ['Điểm', 'TO02', '1.2', 20],
    ['Xếp hạng', 'Tổ 2', '_tong', 99],
    ['Tổng hợp', '1.1', '_numerator', 1],
    ['Số liệu', 'TO02', '_ten', 'Tổ khác'],
    ['Thẩm định', 'TO02', '_ten', 'Tổ khác'],
  ])(
    'on %s: the finding names the cell and what stood there',
    async (title, row, column, wrong) => {
      const spot = find(await readGrid(excel, title), row, column);
      await typeAt(excel, title, spot, wrong);
      const report = await click();
      const address = `${letters(spot.column)}${spot.row + 1}`;
      expect(codesOf(report)).toEqual(['integrity.cellRestored']);
      expect(only(report, 'integrity.cellRestored').finding.values).toEqual({
        ...{ sheet: title, address, found: wrong },
      });
      expect(report.repairedCells).toBe(1);
      expect(await typedCells(excel)).toEqual(before);
      await expectQuiet(excel);
    },
  );

  it('with another formula on Điểm is named, too', async () => {
    const spot = find(await readGrid(excel, 'Điểm'), 'TO02', '1.2');
    await typeAt(excel, 'Điểm', spot, '=10+10');
    const { finding } = only(await click(), 'integrity.cellRestored');
    const address = `${letters(spot.column)}${spot.row + 1}`;
    expect(finding.values).toEqual({ sheet: 'Điểm', address, found: 20 });
    await expectQuiet(excel);
  });
});

describe('Rows that were sorted', () => {
  it('as a whole: figures go with their codes, nothing is said', async () => {
    const { row } = find(await readGrid(excel, 'Số liệu'), 'TO01', '_ma');
    await byHand(excel, (workbook) => {
      figures(workbook)
        .getRangeByIndexes(row, 0, 4, 12)
        .sort.apply([{ key: 0, ascending: false }]);
    });
    expect(codesOf(await click())).toEqual([]);
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });

  it('on Điểm and Xếp hạng: they are as they were after one click', async () => {
    const [points, ranking] = [await readGrid(excel, 'Điểm'), await readGrid(excel, 'Xếp hạng')];
    const top = find(points, 'TO01', '_ma').row;
    const first = find(ranking, 'Tổ 1', '_tt').row;
    await byHand(excel, ({ worksheets }) => {
      const sort = { key: 1, ascending: false };
      worksheets
        .getItem('Điểm')
        .getRangeByIndexes(top - 3, 0, 4, 20)
        .sort.apply([sort]);
      worksheets.getItem('Xếp hạng').getRangeByIndexes(first, 0, 4, 7).sort.apply([sort]);
    });
    await click();
    await expectQuiet(excel);
    expect(await readGrid(excel, 'Xếp hạng')).toEqual(ranking);
    expect(await readGrid(excel, 'Điểm')).toEqual(points);
  });

  it('with the codes alone: an error says whose figures stand in another row', async () => {
    const grid = await readGrid(excel, 'Số liệu');
    const [one, other] = [find(grid, 'TO01', '_ma'), find(grid, 'TO03', '_ma')];
    await typeAt(excel, 'Số liệu', one, 'TO03');
    await typeAt(excel, 'Số liệu', other, 'TO01');
    const report = await click();
    expect(codesOf(report)).toEqual(['lost.swapped']);
    const { finding } = only(report, 'lost.swapped');
    expect(finding).toMatchObject({ severity: 'error', values: { units: ['Tổ 1', 'Tổ 3'] } });
    await typeAt(excel, 'Số liệu', one, 'TO01');
    await typeAt(excel, 'Số liệu', other, 'TO03');
    await click();
    expect(await typedCells(excel)).toEqual(before);
  });
});

describe('An Excel table', () => {
  it('laid over the figures, sorted and made a range again breaks nothing', async () => {
    const { row } = find(await readGrid(excel, 'Số liệu'), 'TO01', '_ma');
    await byHand(excel, (workbook) => {
      figures(workbook).tables.add(`A4:L${row + 4}`, true);
    });
    expect(codesOf(await click()).filter((code) => !code.startsWith('integrity.'))).toEqual([]);
    expect(await typedCells(excel)).toEqual(before);
    await repair();
    await byHand(excel, (workbook) => {
      figures(workbook)
        .tables.add(`A4:L${row + 4}`, true)
        .convertToRange();
    });
    await click();
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });

  it('over the units and the criteria breaks nothing either', async () => {
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Đơn vị').tables.add('A4:I8', true);
      worksheets.getItem('Tiêu chí').tables.add('A5:X11', true);
    });
    expect(codesOf(await click())).toEqual([]);
    await repair();
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });
});

describe('A row that was deleted', () => {
  it('of the first unit: the others keep their figures, and the lost ones are named', async () => {
    const grid = await readGrid(excel, 'Số liệu');
    const top = Math.min(...['TO01', 'TO04'].map((unit) => find(grid, unit, '_ma').row));
    await byHand(excel, (workbook) => {
      const range = figures(workbook).getRangeByIndexes(top, 0, 4, 12);
      range.sort.apply([{ key: 0, ascending: true }]);
    });
    await click();
    const first = find(await readGrid(excel, 'Số liệu'), 'TO01', '_ma').row;
    await remove('Số liệu', `${first + 1}:${first + 1}`);
    const report = await click();
    expect(codesOf(report)).toEqual(['lost.unit', 'sheet.foundAgain']);
    const { finding, cell } = only(report, 'lost.unit');
    expect(finding.values).toEqual({ unit: 'Tổ 1', sheet: 'Số liệu', cells: 7 });
    const again = find(await readGrid(excel, 'Số liệu'), 'TO01', '_ma').row;
    expect(cell).toEqual({ sheet: 'Số liệu', address: `A${again + 1}` });
    const rest = [...before].filter(([key]) => !key.startsWith('Số liệu TO01'));
    expect(await typedCells(excel)).toEqual(new Map(rest));
    await expectQuiet(excel);
  });
});

describe('A column that was deleted', () => {
  it('takes a figure of all units: the finding says of how many', async () => {
    const column = letters(await columnOf('Số liệu', 'KT_DAT'));
    await remove('Số liệu', `${column}:${column}`);
    const report = await click();
    expect(codesOf(report)).toEqual(['lost.figure']);
    const { finding, cell } = only(report, 'lost.figure');
    expect(finding.values).toMatchObject({ figure: 'KT_DAT', units: 3 });
    expect(cell?.address.startsWith(column)).toBe(true);
    await expectQuiet(excel);
  });
});
