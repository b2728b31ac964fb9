import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, readGrid, type } from './support/grid';
import { typeBelow } from './support/lines';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

describe('A new unit typed into Đơn vị', () => {
  let report: ScoreReport;

  beforeAll(async () => {
    await typeBelow(excel, 'Đơn vị', 'TO04', {
      code: 'TO05',
      name: 'Tổ 5',
      kind: 'Tổ',
      cluster: 'Lớp tập huấn',
    });
    report = await done(commands.score());
  });

  it('is no formula that was repaired', () => {
    const codes = report.findings.map(({ finding }) => finding.code);
    expect(codes.filter((code) => code.startsWith('integrity.'))).toEqual([]);
    expect(report.repairedCells).toBe(0);
  });

  it('has its rows on Số liệu, Điểm and Thẩm định', async () => {
    for (const title of ['Số liệu', 'Điểm', 'Thẩm định']) {
      expect(at(await readGrid(excel, title), 'TO05', '_ten')).toBe('Tổ 5');
    }
  });

  it('stands last on Xếp hạng, without figures and without a rank', async () => {
    const ranking = await readGrid(excel, 'Xếp hạng');
    expect(at(ranking, 'Tổ 5', '_hang')).toBe('–');
    expect(at(ranking, 'Tổ 5', '_ghichu')).toBe('Không xếp hạng: chưa có số liệu');
    expect(at(ranking, 'Tổ 5', '_tt')).toBe(5);
  });

  it('is ranked as soon as its figures are typed, before any click', async () => {
    const figures = {
      ...{ KT_DU: 20, KT_DAT: 20, KT_KHAGIOI: 15, SANG_KIEN: 1 },
      ...{ VI_PHAM: 0, BAO_CAO: 'Có', VE_SINH: 'Tốt' },
    };
    for (const [figure, value] of Object.entries(figures)) {
      await type(excel, 'Số liệu', 'TO05', figure, value);
    }
    const ranking = await readGrid(excel, 'Xếp hạng');
    // 1.3: one idea is 5 points of 15; below Tổ 1 and above Tổ 4, which has none of them (85).
    expect(at(ranking, 'Tổ 5', '_tong')).toBe(100 - (15 - 5));
    expect(at(ranking, 'Tổ 5', '_hang')).toBe(2);
    expect(at(ranking, 'Tổ 4', '_hang')).toBe(3);
  });
});
