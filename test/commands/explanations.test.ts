import { createCommands } from '../../src/commands';
import type { LocatedFinding } from '../../src/commands/resultReports';
import { cellAddress } from '../../src/sheets/address';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { readTitles } from './support/foreign';
import { at, type Cell, find, readGrid, type } from './support/grid';

const commands = createCommands();
const SHEET = 'Giải trình';
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
});
afterAll(() => excel.close());

const on = async (unit: string, column: string): Promise<Cell> =>
  at(await readGrid(excel, SHEET), unit, column);

const ask = (figure: string, what: string, answer: 'Có' | 'Không') =>
  type(excel, 'Danh mục số liệu', figure, what, answer);

async function click(): Promise<readonly LocatedFinding[]> {
  return (await done(commands.score())).findings;
}

/** What is missing on Giải trình, as `missing.reason TO04 SANG_KIEN`. */
async function lacking(): Promise<readonly string[]> {
  return (await click()).flatMap(({ finding: { code, place } }) =>
    place.at === 'explanation' ? [`${code} ${place.unit} ${place.figure}`] : [],
  );
}

describe('Reasons and evidence', () => {
  it('have no sheet while the plan asks for none', async () => {
    expect(await lacking()).toEqual([]);
    expect(await readTitles(excel)).not.toContain(SHEET);
  });

  it('are asked for on a sheet of their own once two figures ask, each at its cell', async () => {
    await ask('BAO_CAO', 'needsEvidence', 'Có');
    await ask('SANG_KIEN', 'mayBeNotApplicable', 'Có');
    await ask('SANG_KIEN', 'needsReason', 'Có');
    await type(excel, 'Số liệu', 'TO04', 'SANG_KIEN', 'KAD');
    const found = (await click()).filter(({ finding }) => finding.place.at === 'explanation');
    // Tổ 3 has not handed in its report: that needs no proof.
    expect(
      found.map(({ finding: { code, place } }) => [code, 'unit' in place && place.unit]),
    ).toEqual([
      ['missing.evidence', 'TO01'],
      ['missing.evidence', 'TO02'],
      ['missing.reason', 'TO04'],
      ['missing.evidence', 'TO04'],
    ]);
    const spot = find(await readGrid(excel, SHEET), 'TO04', 'SANG_KIEN');
    expect(found[2]?.cell).toEqual({ sheet: SHEET, address: cellAddress(spot.row, spot.column) });
  });

  it('are counted by the sheet itself, at once and without the add-in', async () => {
    expect(await on('TO04', '_tinhtrang')).toBe('Thiếu 2');
    expect(await on('TO03', '_tinhtrang')).toBe('Đủ');
    expect(await on('TO03', '_hoi:BAO_CAO')).toBe(0);
    await type(excel, SHEET, 'TO04', 'SANG_KIEN', 'Tổ mới thành lập tháng 3');
    expect(await on('TO04', '_tinhtrang')).toBe('Thiếu 1');
    await type(excel, 'Số liệu', 'TO03', 'BAO_CAO', 'Có');
    expect(await on('TO03', '_tinhtrang')).toBe('Thiếu 1');
    await type(excel, 'Số liệu', 'TO03', 'BAO_CAO', 'Không');
  });

  it('are no finding any more once they are given; spaces are none', async () => {
    await type(excel, SHEET, 'TO01', 'BAO_CAO', 'BC số 12, ngày 30/3/2026');
    await type(excel, SHEET, 'TO02', 'BAO_CAO', '  ');
    expect(await on('TO02', '_tinhtrang')).toBe('Thiếu 1');
    expect(await lacking()).toEqual([
      'missing.evidence TO02 BAO_CAO',
      'missing.evidence TO04 BAO_CAO',
    ]);
  });

  it('stay where they are when the sheet is drawn anew, and a second click changes nothing', async () => {
    await ask('VE_SINH', 'needsEvidence', 'Có');
    await click();
    expect(await on('TO01', 'BAO_CAO')).toBe('BC số 12, ngày 30/3/2026');
    expect(await on('TO04', 'SANG_KIEN')).toBe('Tổ mới thành lập tháng 3');
    expect(await on('TO01', '_hoi:VE_SINH')).toBe(1);
    const again = await done(commands.score());
    expect(again.repairedCells).toBe(0);
    expect(again.findings.filter(({ finding }) => finding.code.startsWith('integrity'))).toEqual(
      [],
    );
  });

  it('are kept when their figure asks for nothing any more, and come back when it asks again', async () => {
    await ask('BAO_CAO', 'needsEvidence', 'Không');
    expect((await lacking()).filter((one) => one.endsWith('BAO_CAO'))).toEqual([]);
    expect(await on('TO01', 'BAO_CAO')).toBe('BC số 12, ngày 30/3/2026');
    await ask('BAO_CAO', 'needsEvidence', 'Có');
    expect((await lacking()).filter((one) => one.endsWith('BAO_CAO'))).toEqual([
      'missing.evidence TO02 BAO_CAO',
      'missing.evidence TO04 BAO_CAO',
    ]);
    expect(await on('TO01', 'BAO_CAO')).toBe('BC số 12, ngày 30/3/2026');
  });

  it('are asked of nobody in a scorebook whose list of figures lacks the two columns', async () => {
    await excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem('Danh mục số liệu');
      // Between “Ít thay đổi” and “Ghi chú”.
      list.getRange('I:J').delete('Left');
      await context.sync();
    });
    expect(await lacking()).toEqual([]);
    expect(await on('TO01', 'BAO_CAO')).toBe('BC số 12, ngày 30/3/2026');
  });
});
