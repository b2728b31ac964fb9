import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, type Cell, find, type Grid, readGrid, readGrids, type } from './support/grid';
import { typeBelow } from './support/lines';
import { FIRST_CLICK, REWRITING_CLICK, syncsOf } from './support/syncs';

const PREVIOUS = 'Số liệu kỳ trước';
const commands = createCommands();
let excel: ExcelForTests;

/** What is odd, with the cell that a click leads to. */
function oddIn({ findings }: ScoreReport): readonly string[] {
  return findings
    .filter(({ finding: { code } }) => code.startsWith('plausible.'))
    .map(({ finding: { code, severity }, cell }) =>
      [code, severity, cell?.sheet, cell?.address].join(' '),
    );
}

function addressIn(grid: Grid, unit: string, figure: string): string {
  const { row, column } = find(grid, unit, figure);
  const letters =
    column < 26
      ? String.fromCharCode(65 + column)
      : String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
  return `${letters}${row + 1}`;
}

async function deleteSheet(title: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(title).delete();
    await context.sync();
  });
}

/** Everything that stands below the head of the sheet, from the first figure on. */
function typedIn(grid: Grid): readonly Cell[] {
  const first = find(grid, String(unitsIn(grid)[0]), '_ma').row;
  return grid.values.slice(first).flatMap((line) => line.slice(4).filter((cell) => cell !== ''));
}

function unitsIn(grid: Grid): readonly Cell[] {
  return grid.values
    .map(([code]) => code ?? '')
    .filter((code) => /^(TO|CQ)?\d\d+$/.test(`${code}`));
}

describe('Last period’s figures of Ba Tơ', () => {
  /** Ba Xa is weak in many results, with or without a previous period. */
  const alwaysOdd = 1;
  let figures: Grid;
  let pasted: ScoreReport;

  beforeAll(async () => {
    excel = await startExcel();
    await done(commands.inject('ba-to-2025', true));
    figures = await readGrid(excel, 'Số liệu');
  });
  afterAll(() => excel.close());

  const entryCell = (unit: string, figure: string): string =>
    `Số liệu ${addressIn(figures, unit, figure)}`;

  it('are not there in a new scorebook: their sheet is blank, and nothing is compared', async () => {
    const sheet = await readGrid(excel, PREVIOUS);
    expect(unitsIn(sheet)).toEqual(unitsIn(figures));
    expect(typedIn(sheet)).toEqual([]);
    expect(at(sheet, '21487', '_ten')).toBe('Xã Ba Điền');
    expect(oddIn(await done(commands.score()))).toHaveLength(alwaysOdd);
  });

  it('are pasted as a block to the place where they stood, and what changed is found', async () => {
    const start = find(figures, '21484', 'NQ_PHAI');
    const block = figures.values.slice(start.row).map((line) => line.slice(start.column));
    const change = (unit: string, code: string, value: Cell): void => {
      const { row, column } = find(figures, unit, code);
      const line = block[row - start.row];
      if (line) line[column - start.column] = value;
    };
    // A digit less than this year's 17, 12 posts, and one resolution less everywhere.
    for (const unit of unitsIn(figures).map(String)) change(unit, 'NQ_PHAI', 15);
    change('21487', 'CBCS_TONG', 75);
    change('21490', 'TIN_BAI', 170);
    change('21493', 'TCD_TONG', 'KAD');
    // Ba Động's row is last year's.
    change('21496', 'NQ_PHAI', at(figures, '21496', 'NQ_PHAI'));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PREVIOUS);
      const width = block[0]?.length ?? 0;
      sheet.getRangeByIndexes(start.row, start.column, block.length, width).values = block;
      await context.sync();
    });
    const syncs = await syncsOf(excel, async () => {
      pasted = await done(commands.score());
    });
    expect(syncs).toBe(FIRST_CLICK);
    // 4 + 20 + 0 + 36 soldiers of Ba Điền now: the fifth that left is more than one in twenty.
    expect(at(figures, '21487', 'CBCS_TONG')).toBe(60);
    const found = oddIn(pasted);
    expect(found).toEqual([
      `plausible.steadyChanged warning ${entryCell('21487', 'CBCS_TONG')}`,
      `plausible.jump warning ${entryCell('21490', 'TIN_BAI')}`,
      `plausible.steadyChanged warning ${entryCell('21493', 'TCD_TONG')}`,
      `plausible.sameAsBefore warning ${entryCell('21496', 'NQ_PHAI')}`,
      `plausible.rowOutlier warning ${entryCell('21538', 'CTNQ_DAT')}`,
      `plausible.previousNotNumbers note ${PREVIOUS} ${addressIn(figures, '21520', 'CBCS_TONG')}`,
    ]);
  });

  it('are read to the user in words, on Kiểm tra', async () => {
    const sentences = (await readGrid(excel, 'Kiểm tra')).values.map((line) => String(line[4]));
    expect(sentences).toContain(
      'Xã Ba Điền: số liệu “Tổng số cán bộ, chiến sĩ” (CBCS_TONG) kỳ trước là 75, kỳ này là 60; số này thường ít thay đổi. Hãy xem lại, nếu đúng thì giữ nguyên.',
    );
    expect(sentences).toContain(
      'Xã Ba Vinh: số liệu “Tin, bài trên các trang mạng chính thống” (TIN_BAI) từ 170 kỳ trước xuống 17 kỳ này, trong khi 18 đơn vị cùng cụm thường hầu như không đổi. Hãy xem có gõ thừa, thiếu chữ số không; nếu đúng thì giữ nguyên.',
    );
  });

  it('are corrected, and the findings are gone', async () => {
    await type(excel, 'Số liệu', '21490', 'TIN_BAI', 170);
    await type(excel, 'Số liệu', '21487', 'CBCS_TONG', 75);
    await type(excel, 'Số liệu', '21496', 'NQ_PHAI', 17);
    await type(excel, PREVIOUS, '21493', 'TCD_TONG', 9);
    await type(excel, PREVIOUS, '21520', 'CBCS_TONG', 66);
    expect(oddIn(await done(commands.score()))).toHaveLength(alwaysOdd);
  });

  it('count for no points', async () => {
    const before = await readGrid(excel, 'Xếp hạng');
    await type(excel, PREVIOUS, '21484', 'TIN_BAI', 9999);
    await done(commands.score());
    expect(await readGrid(excel, 'Xếp hạng')).toEqual(before);
  });
});

describe('The sheet Số liệu kỳ trước of the class', () => {
  beforeAll(async () => {
    excel = await startExcel();
    await done(commands.inject('teaching', true));
    await done(commands.score());
    await type(excel, PREVIOUS, 'TO01', 'KT_DU', 25);
    await type(excel, PREVIOUS, 'TO02', 'VE_SINH', 'Khá');
    await type(excel, PREVIOUS, 'TO03', 'SANG_KIEN', 0);
    await type(excel, PREVIOUS, 'TO04', 'BAO_CAO', 'KAD');
    // Notes down how much is typed now.
    await done(commands.score());
  });
  afterAll(() => excel.close());

  const expectTyped = async (): Promise<void> => {
    const sheet = await readGrid(excel, PREVIOUS);
    expect(at(sheet, 'TO01', 'KT_DU')).toBe(25);
    expect(at(sheet, 'TO02', 'VE_SINH')).toBe('Khá');
    expect(at(sheet, 'TO03', 'SANG_KIEN')).toBe(0);
    expect(at(sheet, 'TO04', 'BAO_CAO')).toBe('KAD');
    expect(typedIn(sheet)).toHaveLength(4);
  };

  it('is left as it is by a click that has nothing to write, at no more syncs', async () => {
    const before = await readGrids(excel);
    let odd: readonly string[] = ['not clicked'];
    const syncs = await syncsOf(excel, async () => {
      odd = oddIn(await done(commands.score()));
    });
    expect(syncs).toBeLessThan(FIRST_CLICK);
    expect(odd).toEqual([]);
    expect(await readGrids(excel)).toEqual(before);
    await expectTyped();
  });

  it('compares a figure once its line says that it changes little', async () => {
    await type(excel, 'Danh mục số liệu', 'KT_DU', 'steady', 'Có');
    const figures = await readGrid(excel, 'Số liệu');
    expect(oddIn(await done(commands.score()))).toEqual([
      `plausible.steadyChanged warning Số liệu ${addressIn(figures, 'TO01', 'KT_DU')}`,
    ]);
  });

  it('keeps what is typed when a new figure and a new unit come', async () => {
    await typeBelow(excel, 'Danh mục số liệu', 'VE_SINH', {
      code: 'HIEN_MAU',
      label: 'Số người hiến máu',
      unitOfMeasure: 'người',
      type: 'Số nguyên',
    });
    await typeBelow(excel, 'Đơn vị', 'TO04', {
      code: 'TO05',
      name: 'Tổ 5',
      kind: 'Tổ',
      cluster: 'Lớp tập huấn',
    });
    expect(await syncsOf(excel, () => done(commands.score()))).toBe(REWRITING_CLICK);
    await expectTyped();
    const sheet = await readGrid(excel, PREVIOUS);
    expect(at(sheet, 'TO05', '_ten')).toBe('Tổ 5');
    expect(at(sheet, 'TO05', 'HIEN_MAU')).toBe('');
  });

  it('keeps what is typed under a code that the plan no longer has', async () => {
    await type(excel, 'Danh mục số liệu', 'VE_SINH', 'code', 'TRAT_TU');
    await type(excel, 'Tiêu chí', '2.3', 'numerator', 'TRAT_TU');
    await done(commands.score());
    await expectTyped();
    expect(at(await readGrid(excel, PREVIOUS), 'TO02', 'TRAT_TU')).toBe('');
  });

  it('comes back as it was after a whole sheet was pasted over it', async () => {
    const before = await readGrid(excel, PREVIOUS);
    const figures = await readGrid(excel, 'Số liệu');
    // The figures of last period's scorebook, from A1 on, headings and codes and all.
    const last = find(figures, 'TO01', '_ma').row;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PREVIOUS);
      const head = figures.values.slice(0, last + 1).map((line) => [...line]);
      sheet.getRangeByIndexes(0, 0, head.length, head[0]?.length ?? 0).values = head;
      await context.sync();
    });
    await done(commands.score());
    const after = await readGrid(excel, PREVIOUS);
    expect(after.values.slice(0, 5)).toEqual(before.values.slice(0, 5));
    expect(at(after, 'TO01', 'KT_DU')).toBe(at(figures, 'TO01', 'KT_DU'));
    expect(at(after, 'TO03', 'SANG_KIEN')).toBe(0);
  });

  it.each([
    ['a click', () => done(commands.score())],
    ['a repair', () => done(commands.inject('teaching', true))],
  ])('comes back blank after it was deleted, by %s', async (_, command) => {
    await deleteSheet(PREVIOUS);
    await command();
    const sheet = await readGrid(excel, PREVIOUS);
    expect(unitsIn(sheet)).toEqual(['TO01', 'TO02', 'TO03', 'TO04', 'TO05']);
    expect(typedIn(sheet)).toEqual([]);
    expect(oddIn(await done(commands.score()))).toEqual([]);
  });

  it('comes to a scorebook of an earlier version, whose figures all may change', async () => {
    await deleteSheet(PREVIOUS);
    await excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem('Danh mục số liệu');
      const { column } = find(await readGrid(excel, 'Danh mục số liệu'), 'KT_DU', 'steady');
      list.getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete('Left');
      context.workbook.names.getItem('TD_SoLieuTruoc').delete();
      context.workbook.names.getItem('TD_SoLieuTruoc_Dong').delete();
      await context.sync();
    });
    expect(await syncsOf(excel, () => done(commands.score()))).toBe(REWRITING_CLICK);
    await type(excel, PREVIOUS, 'TO01', 'KT_DU', 25);
    expect(oddIn(await done(commands.score()))).toEqual([]);
  });
});
