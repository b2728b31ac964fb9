/** @jest-environment jsdom */
import { act } from 'react';
import type { Commands } from '../../../src/commands/reports';
import { teaching } from '../../../src/templates/teaching';
import { fill, mount, type Mounted, settled } from '../support/mount';
import { located } from '../support/reports';
import { ok, stubCommands } from '../support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());
afterEach(() => {
  sessionStorage.clear();
});

async function steps(answers: Partial<Commands> = {}) {
  const commands = stubCommands(false, answers);
  pane = await mount(commands);
  await pane.press(pane.find('button', 'Tạo sổ từ kế hoạch mẫu'));
  await settled(pane);
  return commands;
}

async function pick(name: string): Promise<void> {
  const input = pane.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No file can be chosen');
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  await settled(pane);
}

describe('The period', () => {
  test('is the plan’s own until another one is typed, which the scorebook is made for', async () => {
    const commands = await steps();
    expect(pane.text()).toContain('Năm 2025, từ 01/01/2025 đến 31/12/2025 (theo kế hoạch)');
    await pane.press(pane.find('button', 'Chọn kỳ khác'));
    const fields = [
      ...pane.root.querySelectorAll<HTMLInputElement>('section[aria-label="3. Kỳ chấm"] input'),
    ];
    const [label, last] = [fields[0], fields.at(-1)];
    if (!last) throw new Error('No fields of a period');
    expect(document.activeElement).toBe(label);
    await fill(last, '31/12/2024');
    expect(pane.text()).toContain('Ngày cuối phải sau ngày đầu');
    expect(pane.find('button', 'Tạo sổ').getAttribute('aria-disabled')).toBe('true');
    await fill(last, '30/6/2025');
    await pane.press(pane.find('button', 'Tạo sổ'));
    expect(commands.calls).toContain('inject ba-to-2025 false 2025 2025-01-01 2025-06-30');
  });
});

describe('The plan', () => {
  test('is shown as it is chosen, folded in by its contents', async () => {
    await steps();
    expect(pane.text()).toContain('6 nội dung');
    await pane.press(pane.find('radio', 'Kế hoạch nhỏ để làm quen'));
    const preview = pane.root.querySelector('section[aria-label="Xem trước kế hoạch"]');
    expect(preview?.textContent).toContain(teaching.identity.title);
    const folds = [...(preview?.querySelectorAll('details') ?? [])];
    expect(folds).toHaveLength(teaching.groups.length + 1);
    expect(folds.some(({ open }) => open)).toBe(false);
    expect(folds[0]?.querySelectorAll('li')).toHaveLength(
      teaching.criteria.filter(({ group }) => group === teaching.groups[0]?.code).length,
    );
  });

  test('that is small and quick to learn on says so, and how large each one is', async () => {
    await steps();
    const cardOf = (name: string) => pane.find('radio', name).parentElement?.textContent ?? '';
    const { criteria, units } = teaching;
    expect(cardOf('Kế hoạch nhỏ để làm quen')).toContain('Nhỏ, học nhanh');
    expect(cardOf('Kế hoạch nhỏ để làm quen')).toContain(
      `${criteria.length} tiêu chí, ${units.length} đơn vị`,
    );
    expect(cardOf('Kế hoạch đầy đủ của UBND')).toMatch(/\d\d tiêu chí, \d\d đơn vị/);
    expect(pane.text().match(/Nhỏ, học nhanh/g)).toHaveLength(1);
  });

  test('of a file is a further card, chosen at once, and is what is put in', async () => {
    const commands = await steps();
    await pick('Mau huyen.xlsx');
    expect((pane.find('radio', 'Từ tệp Mau huyen.xlsx') as HTMLInputElement).checked).toBe(true);
    expect(pane.text()).toContain(teaching.identity.title);
    await pane.press(pane.find('button', 'Tạo sổ'));
    expect(commands.calls).toEqual([
      'status',
      'loadTemplate Mau huyen.xlsx',
      'inject Mau huyen.xlsx false',
      'status',
    ]);
  });

  test('of a file with errors says where they are, and the built-in plan stays chosen', async () => {
    await steps({
      loadTemplate: ({ name }) =>
        Promise.resolve(
          ok({
            is: 'faulty',
            file: name,
            findings: [
              located('plan.pointsDoNotAddUp', 'error', { sheet: 'Tiêu chí', address: 'F4' }),
            ],
          }),
        ),
    });
    await pick('Mau.xlsx');
    expect(pane.text()).toContain('Kế hoạch trong Mau.xlsx còn chỗ chưa đúng');
    expect(pane.text()).toContain('Trang Tiêu chí, ô F4: ');
    expect((pane.find('radio', 'Kế hoạch đầy đủ của UBND') as HTMLInputElement).checked).toBe(true);
  });

  test('that is none is refused in words', async () => {
    await steps({
      loadTemplate: ({ name }) =>
        Promise.resolve(ok({ is: 'unread', file: name, refusal: { code: 'noPlan' } })),
    });
    await pick('Phieu.xlsx');
    expect(pane.text()).toContain('Phieu.xlsx không có kế hoạch nào của Sổ Thi Đua');
  });
});

describe('The units', () => {
  const paste = async (text: string) => {
    await pane.press(pane.find('radio', 'Dán từ bảng tính'));
    const field = pane.root.querySelector('textarea');
    if (!field) throw new Error('Nowhere to paste');
    await fill(field, text);
  };

  test('pasted are shown by clusters before they are written', async () => {
    const commands = await steps();
    await pane.press(pane.find('radio', 'Kế hoạch nhỏ để làm quen'));
    await paste('Mã\tTên\tCụm\nA1\tTổ A\tLớp tập huấn\nA2\tTổ B\tLớp hai\nA1\tTổ C\t');
    expect(pane.text()).toContain('Hiểu được 2 đơn vị, 2 cụm, khối');
    expect(pane.text()).toContain('Lớp hai (mới)');
    expect(pane.text()).toContain('1 dòng không được lấy');
    expect(pane.text()).toContain('Dòng 4, “Tổ C”: mã A1 đã dùng ở dòng 2.');
    await pane.press(pane.find('button', 'Tạo sổ'));
    expect(commands.calls).toContain('inject teaching false A1,A2');
  });

  test('pasted for a scorebook to be made are there again when the pane was loaded anew', async () => {
    const problem = { code: 'cellEditMode' } as const;
    await steps({ inject: () => Promise.resolve({ ok: false, problem }) });
    await paste('Chi cục Thuế');
    // A scorebook that could not be made is no reason to forget the list.
    await pane.press(pane.find('button', 'Tạo sổ'));
    await pane.unmount();
    await steps();
    expect(pane.root.querySelector('textarea')?.value).toBe('Chi cục Thuế');
    await pane.press(pane.find('radio', 'Kế hoạch nhỏ để làm quen'));
    await pane.press(pane.find('button', 'Tạo sổ'));
    await pane.unmount();
    await steps();
    expect(pane.root.querySelector('textarea')).toBeNull();
  });

  test('an empty list makes no scorebook, and says why', async () => {
    const commands = await steps();
    await paste('');
    expect(pane.find('button', 'Tạo sổ').getAttribute('aria-disabled')).toBe('true');
    expect(pane.text()).toContain('Chưa có đơn vị nào trong danh sách');
    await pane.press(pane.find('button', 'Tạo sổ'));
    expect(commands.calls).toEqual(['status']);
  });

  test('lines that do not say their kind go where one says', async () => {
    await steps();
    await paste('Chi cục Thuế\nKho bạc Nhà nước');
    expect(pane.text()).toContain('Chưa hiểu được đơn vị nào');
    const [kind] = [...pane.root.querySelectorAll('select')];
    if (!kind) throw new Error('No kind can be chosen');
    await fill(kind, 'CQ');
    expect(pane.text()).toContain('Hiểu được 2 đơn vị, 1 cụm, khối');
  });

  test('may come later', async () => {
    const commands = await steps();
    await pane.press(pane.find('radio', 'Kế hoạch trống'));
    await pane.press(pane.find('radio', 'Để trống, nhập sau'));
    expect(pane.text()).toContain('chưa có đơn vị nào');
    await pane.press(pane.find('button', 'Tạo sổ'));
    expect(commands.calls).toContain('inject blank false none');
  });
});

describe('On a scorebook that stands', () => {
  async function tool(answers: Partial<Commands> = {}) {
    const commands = stubCommands(true, answers);
    pane = await mount(commands, { kind: 'openTool', tool: 'setUp' });
    await settled(pane);
    return commands;
  }
  const paste = async (text: string) => {
    const field = pane.root.querySelector('textarea');
    if (!field) throw new Error('Nowhere to paste');
    await fill(field, text);
  };

  test('units are added below the others, with codes that nobody had', async () => {
    const commands = await tool();
    await paste('Tổ 1\nTổ Chín');
    expect(pane.text()).toContain('Dòng 1, “Tổ 1”: đơn vị này đã có, mã TO01.');
    await pane.press(pane.find('button', 'Thêm 1 đơn vị'));
    expect(commands.calls.slice(-3)).toEqual([
      'addUnits TO08 Tổ Chín LOP + ',
      'unitsView',
      'status',
    ]);
    expect(pane.text()).toContain('Đã thêm 1 đơn vị.');
    expect(pane.root.querySelector('[role=status]')?.textContent).toContain('Đã thêm 1 đơn vị.');
    expect(pane.root.querySelector('textarea')?.value).toBe('');
    await pane.press(pane.find('button', 'Hoàn tác'));
    expect(commands.calls.slice(-3)).toEqual(['undo', 'status', 'unitsView']);
  });

  test('units leave: whoever has figures ends, the others are gone, and “Hoàn tác” brings them back', async () => {
    const commands = await tool();
    expect(pane.text()).toContain('9 ô đã nhập');
    await pane.press(pane.find('checkbox', 'Tổ 1'));
    await pane.press(pane.find('checkbox', 'Tổ 3'));
    await pane.press(pane.find('button', 'Bỏ 2 đơn vị'));
    expect(commands.calls.slice(-3)).toEqual(['dropUnits TO01, TO03', 'unitsView', 'status']);
    const said =
      'Đã xóa khỏi sổ: Tổ 3. Thôi chấm: Tổ 1. Trên trang Đơn vị ghi đến ngày 31/12/2025; xóa ngày ấy là chấm lại.';
    expect(pane.text()).toContain(said);
    expect(pane.root.querySelector('[role=status]')?.textContent).toContain(said);
    await pane.press(pane.find('button', 'Hoàn tác'));
    expect(commands.calls.slice(-3)).toEqual(['undo', 'status', 'unitsView']);
  });

  test('a list that was pasted is there again when the pane was loaded for something else', async () => {
    await tool();
    await paste('Tổ Chín\nTổ Mười');
    await pane.unmount();
    await tool();
    expect(pane.root.querySelector('textarea')?.value).toBe('Tổ Chín\nTổ Mười');
    await pane.press(pane.find('button', 'Thêm 2 đơn vị'));
    await pane.unmount();
    await tool();
    expect(pane.root.querySelector('textarea')?.value).toBe('');
  });

  test('the plan is saved as a template, its units where they are ticked', async () => {
    const commands = await tool();
    await pane.press(pane.find('button', 'Lưu kế hoạch thành mẫu'));
    expect(commands.calls.at(-1)).toBe('saveTemplate false');
    expect(pane.text()).toContain('Mẫu không có đơn vị nào.');
    await pane.press(pane.find('checkbox', 'Kèm danh sách đơn vị'));
    await pane.press(pane.find('button', 'Lưu kế hoạch thành mẫu'));
    expect(pane.text()).toContain('Đã tải xuống tệp mẫu Mau_ba-to-2025_1.xlsx.');
    expect(pane.text()).toContain('Mẫu có 31 đơn vị.');
  });
});
