import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { communes } from './byHand/communes';
import { done } from './support/done';
import { at, readGrid, type } from './support/grid';

let excel: ExcelForTests;

/** From here on nobody clicks: everything below is typed into the grid. */
beforeAll(async () => {
  const commands = createCommands();
  excel = await startExcel();
  await done(commands.inject('ba-to-2025', true));
});
afterAll(() => excel.close());

async function ranksOf(units: readonly string[]): Promise<readonly unknown[]> {
  const ranking = await readGrid(excel, 'Xếp hạng');
  return units.map((unit) => at(ranking, unit, '_hang'));
}

describe('"70 % of communes comprehensively strong" on Tổng hợp', () => {
  it('13 of 19 is 68.4 %: not reached, one is missing', async () => {
    const overview = await readGrid(excel, 'Tổng hợp');
    expect(at(overview, '4.7', '_numerator')).toBe(13);
    expect(at(overview, '4.7', '_denominator')).toBe(19);
    expect(at(overview, '4.7', '_percent')).toBeCloseTo(68.4210526, 7);
    expect(at(overview, '4.7', '_state')).toBe('Chưa đạt');
    expect(at(overview, '4.7', '_shortfall')).toBe(1);
  });

  it('14 of 19 reaches it, as soon as the 14th "Có" is typed', async () => {
    await type(excel, 'Số liệu', '21535', 'VM_TOANDIEN', 'Có');
    const overview = await readGrid(excel, 'Tổng hợp');
    expect(at(overview, '4.7', '_numerator')).toBe(14);
    expect(at(overview, '4.7', '_state')).toBe('Đạt');
    expect(at(overview, '4.7', '_shortfall')).toBe('');
    // Ba Nam itself has 2 points more, of 98 that apply to it.
    const ranking = await readGrid(excel, 'Xếp hạng');
    expect(at(ranking, 'Xã Ba Nam', '_tong')).toBe(78.67 /* (75.1 + 2) * 100 / 98 */);
  });
});

describe('Figures of one cluster', () => {
  it('move the ranks of the offices and leave those of the communes alone', async () => {
    const all = communes.map(({ unit }) => unit);
    const before = await ranksOf(all);
    expect(await ranksOf(['Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch'])).toEqual([1, 3]);
    await type(excel, 'Số liệu', 'CQ05', 'DG_MTQG', 'Tốt');
    // 100 points in every line, like Phòng Nội vụ: a shared first rank, the next is 3.
    expect(
      await ranksOf([
        'Phòng Nội vụ',
        'Phòng Tài chính - Kế hoạch',
        'Phòng Giáo dục và Đào tạo',
        'Hội Liên hiệp Phụ nữ huyện',
      ]),
    ).toEqual([1, 1, 3, 4]);
    expect(await ranksOf(all)).toEqual(before);
  });

  it('give a rank to the office that sent nothing, once it has sent something', async () => {
    expect(await ranksOf(['Hội Cựu chiến binh huyện'])).toEqual(['–']);
    await type(excel, 'Số liệu', 'CQ10', 'DG_MTQG', 'Tốt');
    const ranking = await readGrid(excel, 'Xếp hạng');
    expect(at(ranking, 'Hội Cựu chiến binh huyện', '_tong')).toBe(1.5 /* 6.0 */);
    expect(at(ranking, 'Hội Cựu chiến binh huyện', '_hang')).toBe(10);
  });
});

describe('The tie chain on Kế hoạch', () => {
  it('decides between Ba Liên and Ba Ngạc by group 1 where that stands first', async () => {
    expect(await ranksOf(['Xã Ba Liên', 'Xã Ba Ngạc'])).toEqual([7, 8]);
    const plan = await readGrid(excel, 'Kế hoạch');
    const title = plan.values.findIndex(([cell]) => String(cell).startsWith('Thứ tự ưu tiên'));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kế hoạch');
      // Below the title: codes, headings, then the first of the chain.
      sheet.getCell(title + 3, 1).values = [['G1']];
      await context.sync();
    });
    expect(await ranksOf(['Xã Ba Liên', 'Xã Ba Ngạc'])).toEqual([8, 7]);
  });

  it('decides nothing between Ba Dinh and Ba Giang', async () => {
    expect(await ranksOf(['Xã Ba Dinh', 'Xã Ba Giang'])).toEqual([3, 3]);
  });
});
