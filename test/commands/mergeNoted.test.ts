import { createCommands } from '../../src/commands';
import type { MergeOrder } from '../../src/commands/mergeReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { find, readGrid, type, typeAt } from './support/grid';
import { twoIntoOne as first } from './support/mergers';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

/** What is done, and the lines that Nhật ký has of it. */
async function noted(work: () => Promise<unknown>): Promise<readonly string[]> {
  const lines = async () =>
    (await readGrid(excel, 'Nhật ký')).values.map((line) => line.slice(1, 3).join(': '));
  const stood = (await lines()).length;
  await work();
  return (await lines()).slice(stood);
}

/** A merger and the click that follows. */
const merged = (order: MergeOrder) => async () => {
  await done(commands.mergeUnits(order));
  await done(commands.score());
};

const ofMerger: readonly unknown[] = [
  expect.stringMatching(/^Sáp nhập đơn vị: /),
  expect.stringMatching(/^Sáp nhập đơn vị \(tiếp\): /),
];

describe('What a merger writes itself was not typed over by anybody:', () => {
  it('so that Nhật ký tells of the merger alone, also after the next click', async () => {
    expect(await noted(merged(first))).toEqual(ofMerger);
  });

  it('nor does a second merger say more', async () => {
    const again = { ...first, units: ['TO12', 'TO03'], code: 'TO123', from: '2026-03-01' };
    expect(await noted(merged(again))).toEqual(ofMerger);
  });

  it('while a formula of the successor that somebody types over afterwards is told', async () => {
    const name = find(await readGrid(excel, 'Số liệu'), 'TO123', '_ten');
    await typeAt(excel, 'Số liệu', name, 'Tổ mới');
    expect(await noted(() => done(commands.score()))).toContainEqual(
      expect.stringContaining('trang “Số liệu” bị gõ đè, đang là “Tổ mới”'),
    );
  });

  it('while what somebody typed over before it is told, too', async () => {
    const name = find(await readGrid(excel, 'Số liệu'), 'TO04', '_ten');
    await typeAt(excel, 'Số liệu', name, 'Tổ bốn');
    const last = { ...first, units: ['TO123', 'TO04'], code: 'TO1234', from: '2026-03-02' };
    expect(await noted(merged(last))).toEqual([
      'Viết lại công thức: Số liệu',
      expect.stringContaining('trang “Số liệu” bị gõ đè, đang là “Tổ bốn”'),
      ...ofMerger,
    ]);
  });

  it('while a criterion that becomes the successor’s own is told by the merger itself', async () => {
    await done(commands.undo());
    await type(excel, 'Kế hoạch', 'fullPoints', 'value', '');
    await type(excel, 'Kế hoạch', 'I', 'cap', 60);
    await type(excel, 'Tiêu chí', '1.3', 'onlyFor', 'TO04');
    await done(commands.score());
    const last = { ...first, units: ['TO123', 'TO04'], code: 'TO1234', from: '2026-03-02' };
    expect(await noted(merged(last))).toEqual(ofMerger);
  });
});
