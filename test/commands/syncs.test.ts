import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, find, readGrid } from './support/grid';
import { FIRST_CLICK, MOST_SYNCS, REWRITING_CLICK, syncsOf } from './support/syncs';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
});
afterAll(() => excel.close());

/** Types a list of new units below those that are there. */
async function addUnits(below: string, count: number): Promise<void> {
  const last = find(await readGrid(excel, 'Đơn vị'), below, 'code').row;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Đơn vị');
    const numbers = Array.from({ length: count }, (_, index) => Number(below.slice(2)) + index + 1);
    sheet.getRangeByIndexes(last + 1, 0, count, 4).values = numbers.map((number) => [
      `TO${String(number).padStart(2, '0')}`,
      `Tổ ${number}`,
      'Tổ',
      'Lớp tập huấn',
    ]);
    await context.sync();
  });
}

/** The syncs of one click, and how many units it scored. */
async function click(): Promise<{ readonly syncs: number; readonly units: number }> {
  let units = 0;
  const syncs = await syncsOf(excel, async () => {
    units = (await done(commands.score())).units;
  });
  return { syncs, units };
}

describe('The number of syncs of one click', () => {
  it('is the same for the four units of the class as for 29 in Ba Tơ (ranking.test.ts)', async () => {
    expect(await click()).toEqual({ syncs: FIRST_CLICK, units: 4 });
    expect(FIRST_CLICK).toBeLessThanOrEqual(MOST_SYNCS);
  });

  it('is the same for one new unit as for 59 more', async () => {
    await addUnits('TO04', 1);
    expect(await click()).toEqual({ syncs: REWRITING_CLICK, units: 5 });
    await addUnits('TO05', 59);
    expect(await click()).toEqual({ syncs: REWRITING_CLICK, units: 64 });
    expect(REWRITING_CLICK).toBeLessThanOrEqual(MOST_SYNCS);
    expect(at(await readGrid(excel, 'Điểm'), 'TO64', '_tinhtrang')).toBe('Chưa có số liệu');
  });

  it('is the same for 64 units as for four where nothing is new', async () => {
    const { syncs } = await click();
    expect(syncs).toBeLessThan(FIRST_CLICK);
  });
});
