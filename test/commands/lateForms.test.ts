import { createCommands } from '../../src/commands';
import { en } from '../../src/messages/en';
import { sentenceOf } from '../../src/messages/sentences';
import { vi } from '../../src/messages/vi';
import type { Finding } from '../../src/plan/finding';
import { fileOf, modelOf, planOf } from '../exchange/in/support/forms';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, readGrid, type } from './support/grid';

const plan = planOf('teaching');
const running = { onProgress: () => undefined, signal: new AbortController().signal };
const commands = createCommands();
let excel: ExcelForTests;

/** What each group had given when it was merged; Tổ 3 nothing at all. */
const held = {
  TO01: { KT_DU: 20, KT_DAT: 17, KT_KHAGIOI: 12, SANG_KIEN: 3, VE_SINH: 'Tốt' },
  TO02: { KT_DU: 22, KT_DAT: 20, KT_KHAGIOI: 15, VE_SINH: 'Khá' },
  TO04: { KT_DU: 18, KT_DAT: 18 },
};
const merger = { kind: 'TO', cluster: 'LOP', from: '2026-02-01' };

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', false));
  for (const [unit, figures] of Object.entries(held)) {
    for (const [code, value] of Object.entries(figures)) {
      await type(excel, 'Số liệu', unit, code, value);
    }
  }
  // The new group is called as one of those that it was made of.
  const first = { units: ['TO01', 'TO02'], code: 'TO12', name: 'Tổ 1' };
  await done(commands.mergeUnits({ ...merger, ...first }));
  const second = { units: ['TO03', 'TO04'], code: 'TO34', name: 'Tổ mới' };
  await done(commands.mergeUnits({ ...merger, ...second }));
});
afterAll(() => excel.close());

/** What is said of a form that arrives after the merger. */
async function saidOf(
  unit: string,
  figures: Readonly<Record<string, number | string>>,
  of = plan,
): Promise<Finding> {
  const bytes = await fileOf(modelOf(of, unit, new Map(Object.entries(figures))));
  const file = new File([Uint8Array.from(bytes)], 'phieu.xlsx');
  const board = await done(commands.collect([file], running));
  const [form] = board.forms.slice(-1);
  const [finding] = form?.findings ?? [];
  await done(commands.forget(form?.hash ?? ''));
  if (finding?.code !== 'arrival.unitFormer') throw new Error(`Said: ${finding?.code ?? ''}`);
  return finding;
}
const inVietnamese = (finding: Finding): string => sentenceOf(finding, vi.findings);

describe('The form of a group that was merged', () => {
  it('with other figures than it had: only the difference is to be added', async () => {
    expect(at(await readGrid(excel, 'Số liệu'), 'TO12', 'KT_DAT')).toBe(17 + 20);
    const form = { ...held.TO01, KT_DAT: 19, KT_KHAGIOI: 11 };
    const said = await saidOf('TO01', form);
    expect(inVietnamese(said)).toBe(
      'phieu.xlsx là phiếu của “Tổ 1” (TO01), nay đã nhập vào “Tổ 1” (TO12). ' +
        'Số của “Tổ 1” (TO01) đã có trong sổ và đã được tính đến khi sáp nhập, không cộng lại cả phiếu. ' +
        'Chỉ sửa dòng của “Tổ 1” (TO12) trên Số liệu theo 2 chỗ khác: ' +
        '“Kiểm tra: số đạt yêu cầu” khi sáp nhập là 17, phiếu ghi 19, cộng thêm 2; ' +
        '“Kiểm tra: số khá, giỏi” khi sáp nhập là 12, phiếu ghi 11, bớt 1. ' +
        'Xong thì bỏ tệp khỏi danh sách. Không nhận phiếu này thay cho “Tổ 1” (TO12), vì mất số của các đơn vị cùng nhập.',
    );
    expect(sentenceOf(said, en.findings)).toContain('was 17, the form says 19, add 2;');
  });

  it('unchanged: all of it is in the sum, and there is nothing to do', async () => {
    expect(inVietnamese(await saidOf('TO01', held.TO01))).toBe(
      'phieu.xlsx là phiếu của “Tổ 1” (TO01), nay đã nhập vào “Tổ 1” (TO12). ' +
        'Số trong phiếu đã có trong sổ và đã được tính đến khi sáp nhập, không phải làm gì; hãy bỏ tệp khỏi danh sách.',
    );
  });

  it('with a figure that could not be added: Tổ 2 gave no number of ideas, levels do not add up', async () => {
    // The sum has no ideas, because Tổ 2 had none: that number is to be entered, not added to.
    const said = await saidOf('TO02', { ...held.TO02, SANG_KIEN: 4, VE_SINH: 'Tốt' });
    expect(said.values).toMatchObject({
      ...{ unit: 'Tổ 2', into: 'Tổ 1', codes: null, sum: 'part' },
      figures: [
        { inBook: '', inFile: 4, todo: 'sum' },
        { inBook: 'Khá', inFile: 'Tốt', todo: 'look' },
      ],
    });
    expect(inVietnamese(said)).toContain(
      'khi sáp nhập là ô trống, phiếu ghi 4, ô đang trống nên nhập tổng của các đơn vị cùng nhập;',
    );
  });

  it('that had no figure: all of it is to be added', async () => {
    // 18 people of Tổ 4 were no sum without those of Tổ 3; somebody entered them.
    await type(excel, 'Số liệu', 'TO34', 'KT_DU', 18);
    const said = await saidOf('TO03', { KT_DU: 21, KT_DAT: 20 });
    expect(said.values).toMatchObject({
      ...{ unit: 'Tổ 3', into: 'Tổ mới', codes: null, sum: 'whole' },
      figures: [{ todo: { add: 21 } }, { todo: 'sum' }],
    });
    expect(inVietnamese(said)).toContain(
      'Khi sáp nhập, sổ chưa có số nào của “Tổ 3”. Hãy cộng thêm cả 2 số trong phiếu vào dòng của “Tổ mới” trên Số liệu',
    );
  });

  it('with nothing in it: nothing is to be added', async () => {
    expect(inVietnamese(await saidOf('TO01', {}))).toContain(
      'Phiếu chưa có số nào, không phải làm gì',
    );
  });

  it('of another period: nothing of it is to be added', async () => {
    const period = { ...plan.period, code: '2025-Q4', label: 'Quý IV năm 2025' };
    const said = await saidOf('TO01', { ...held.TO01, KT_DAT: 19 }, { ...plan, period });
    expect(inVietnamese(said)).toContain('Phiếu không phải của kế hoạch và kỳ này');
  });

  it('of a group whose successor was merged, too: the sum is where it went in the end', async () => {
    const third = { units: ['TO12', 'TO34'], code: 'TO5', name: 'Cả lớp', from: '2026-03-01' };
    await done(commands.mergeUnits({ ...merger, ...third }));
    // KT_DU of Tổ 1 came into 42 of Tổ 12, and these with 18 into 60.
    expect(at(await readGrid(excel, 'Số liệu'), 'TO5', 'KT_DU')).toBe(20 + 22 + 18);
    const said = await saidOf('TO01', { ...held.TO01, KT_DU: 25 });
    expect(said.values).toMatchObject({ into: 'Cả lớp', figures: [{ todo: { add: 5 } }] });
  });
});
