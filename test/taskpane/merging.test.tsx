/** @jest-environment jsdom */
import type { MergeFault, MergeOrder, MergePreview } from '../../src/commands/mergeReports';
import type { Commands } from '../../src/commands/reports';
import { vi } from '../../src/messages/vi';
import {
  blankDraft,
  faultTexts,
  firstDraft,
  orderOf,
  plannedDraft,
  plannedMergers,
} from '../../src/taskpane/merging/mergeDraft';
import { mergeLines } from '../../src/taskpane/merging/mergeLines';
import { mergedFigure, mergePreview, mergeView } from './support/merging';
import { fill, mount, type Mounted, settled } from './support/mount';
import { ok, stubCommands } from './support/stubCommands';

describe('An order', () => {
  const two = { ...blankDraft, units: new Set(['TO02', 'TO01']), name: 'Tổ hợp nhất' };

  test('is suggested after the first unit, with a code that is not its own', () => {
    expect(orderOf({ ...two, from: '1.2.2026' }, mergeView)).toEqual({
      units: ['TO01', 'TO02'],
      code: 'TO01-2026',
      name: 'Tổ hợp nhất',
      kind: 'TO',
      cluster: 'LOP',
      from: '2026-02-01',
    });
  });

  test('has the year of the period until a day is chosen, and nothing where no unit is', () => {
    expect(orderOf(two, mergeView).code).toBe('TO01-2026');
    expect(orderOf(two, { ...mergeView, start: '' }).code).toBe('');
    expect(orderOf(blankDraft, mergeView)).toMatchObject({ units: [], code: '', kind: '' });
  });

  test('keeps a day that is none as it was typed, so that it is refused', () => {
    expect(orderOf({ ...two, from: '31/02/2026 ' }, mergeView).from).toBe('31/02/2026');
  });

  test('keeps what was typed, a cleared code too', () => {
    expect(orderOf({ ...two, code: '', kind: 'TO', cluster: 'LOP' }, mergeView).code).toBe('');
  });
});

describe('A merger that Đơn vị names', () => {
  /** As in Ba Tơ: the commune of 1 July takes the code of one that it was made of. */
  const commune = (code: string, name: string, successor: string, validTo = '2025-06-30') => ({
    ...{ code, name, successor, validTo },
    ...{ kind: 'XA', cluster: code === '21490' ? 'XA2' : 'XA1' },
  });
  const view = {
    ...mergeView,
    start: '2025-01-01',
    units: [
      commune('21487', 'Xã Ba Điền', '21490'),
      commune('21490', 'Xã Ba Vinh', '21490'),
      commune('21538', 'Xã Ba Xa', '21538'),
      commune('21493', 'Xã Ba Thành', 'MOI'),
      commune('21502', 'Xã Ba Liên', 'moi', ''),
    ],
  };

  test('is proposed with all that its rows say; of one unit alone there is none', () => {
    const planned = plannedMergers(view);
    expect(planned.map(({ successor }) => successor)).toEqual(['21490', 'MOI']);
    expect(orderOf(firstDraft(view), view)).toEqual({
      units: ['21487', '21490'],
      // Its own code stays that of the rows of Xã Ba Vinh as it was.
      code: '21490-2025',
      name: 'Xã Ba Vinh',
      ...{ kind: 'XA', cluster: 'XA2', from: '2025-07-01' },
    });
  });

  test('takes a code that is nobody’s as it stands, and guesses no name and no day', () => {
    const [, free] = plannedMergers(view);
    expect(free && orderOf(plannedDraft(free, view), view)).toMatchObject({
      ...{ units: ['21493', '21502'], code: 'MOI', name: '', from: '', cluster: 'XA1' },
    });
  });

  test('is chosen from a list; own choices begin blank', async () => {
    const commands = stubCommands(true, { mergeView: () => Promise.resolve(ok(view)) });
    const pane = await mount(commands, { kind: 'openTool', tool: 'mergeUnits' });
    await settled(pane);
    const [list] = pane.root.querySelectorAll<HTMLElement>('form select');
    if (!list) throw new Error('No list');
    const ticked = () =>
      [...pane.root.querySelectorAll<HTMLInputElement>('form input[type=checkbox]')].map(
        ({ checked }) => checked,
      );
    expect(ticked()).toEqual([true, true, false, false, false]);
    expect(list.textContent).toContain('21490: Xã Ba Điền, Xã Ba Vinh');
    await fill(list, 'MOI');
    expect(ticked()).toEqual([false, false, false, true, true]);
    await fill(list, '');
    expect(ticked()).toEqual([false, false, false, false, false]);
    await pane.unmount();
  });
});

test.each<[MergeFault, string, string]>([
  [
    { code: 'codeOfMerged', used: '21490', unit: 'Xã Ba Vinh' },
    'code',
    'Mã 21490 vẫn là mã của Xã Ba Vinh cũ: số liệu và phiếu cũ được giữ dưới mã ấy. Hãy thêm năm sáp nhập vào sau mã.',
  ],
  [{ code: 'tooFewUnits' }, 'units', 'Chọn ít nhất hai đơn vị.'],
  [
    { code: 'codeUsed', used: 'TO01', unit: 'Tổ 1' },
    'code',
    'Mã TO01 đã dùng cho Tổ 1. Đặt mã khác.',
  ],
  [
    { code: 'afterPeriod', end: '2026-03-31' },
    'from',
    'Kỳ này kết thúc ngày 31/03/2026. Sáp nhập khi đã sang kỳ mới.',
  ],
  [
    { code: 'beforeUnit', unit: 'Tổ 1', begun: '2026-02-01' },
    'from',
    'Tổ 1 mới có từ ngày 01/02/2026. Chọn ngày sau đó.',
  ],
])('what is wrong stands by its field: %o', (fault, field, text) => {
  expect([...faultTexts([fault], vi.merging)]).toEqual([[field, text]]);
});

describe('The lines of a preview', () => {
  const order: MergeOrder = orderOf(blankDraft, mergeView);

  test('first what is left to type and why, then the sums', () => {
    const { blank, sums, previousSums, others } = mergeLines(mergePreview(order), vi);
    expect(blank.map(({ text }) => text)).toEqual([
      '3 + (trống). Tổ 2 chưa nhập.',
      'Tốt; Khá. Mức đánh giá không cộng được.',
    ]);
    expect(sums.map(({ text }) => text)).toEqual(['20 + 19 = 39 người']);
    expect(previousSums).toBe(1);
    expect(others).toEqual([
      'Ghép 2 ô giải trình, lý do; mỗi đoạn ghi rõ của đơn vị nào.',
      'Tiêu chí riêng chuyển sang đơn vị mới: Sáng kiến.',
      '1 điểm thẩm định không chuyển: thẩm định lại cho đơn vị mới.',
      '2 chỉ tiêu đăng ký không chuyển: đơn vị mới đăng ký lại.',
    ]);
  });

  test('numbers are written without marks between the thousands, KAD and words as they are', () => {
    const figures = [
      mergedFigure('A', [1234.5, 'KAD'], { is: 'value', value: 1234.5 }),
      mergedFigure('B', ['Có', 'Không'], { is: 'value', value: 'Không' }),
      mergedFigure('C', ['mười', 2], { is: 'wrong', units: ['Tổ 1'] }),
      mergedFigure('D', ['Tốt', 'Tốt'], { is: 'proposed', value: 'Tốt' }),
    ];
    const preview = { ...mergePreview(order), figures };
    const { sums, judged, blank, proposed } = mergeLines(preview, vi);
    expect(proposed.map(({ text }) => text)).toEqual([
      'Tốt; Tốt. Đề xuất: Tốt. Sửa được ở trang Số liệu.',
    ]);
    expect(sums.map(({ text }) => text)).toEqual(['1234,5 + KAD = 1234,5 người']);
    expect(judged.map(({ text }) => text)).toEqual(['Có; Không. Lấy mức thấp nhất: Không.']);
    expect(blank.map(({ text }) => text)).toEqual(['mười + 2. Tổ 1 nhập chưa đúng.']);
  });
});

describe('The tool', () => {
  let pane: Mounted;
  afterEach(() => pane.unmount());

  async function opened(answers: Partial<Commands> = {}) {
    const commands = stubCommands(true, answers);
    pane = await mount(commands, { kind: 'openTool', tool: 'mergeUnits' });
    await settled(pane);
    return commands;
  }
  const field = (label: string) => {
    const labels = [...pane.root.querySelectorAll('label')];
    const found = labels.find(({ textContent }) => textContent.startsWith(label));
    const input = document.getElementById(found?.htmlFor ?? '');
    if (!input) throw new Error(`No field ${label}`);
    return input;
  };
  async function filled() {
    await pane.press(pane.find('checkbox', 'Tổ 1'));
    await pane.press(pane.find('checkbox', 'Tổ 2'));
    await fill(field('Tên đơn vị mới'), 'Tổ hợp nhất');
    await fill(field('Có từ ngày'), '1/2/2026');
    await pane.press(pane.find('button', 'Xem trước'));
  }

  test('looks at the units, previews, merges and tells what is left to type', async () => {
    const commands = await opened();
    expect(commands.calls.at(-1)).toBe('mergeView');
    await filled();
    expect(commands.calls.at(-1)).toBe(
      'previewMerge TO01+TO02 = Tổ hợp nhất (TO01-2026) 2026-02-01',
    );
    expect(pane.text()).toContain('Để trống, phải nhập: 2 số liệu');
    expect(document.activeElement?.textContent).toBe('Tổ hợp nhất (TO01-2026)');
    expect(pane.root.querySelector('form')).toBeNull();
    await pane.press(pane.find('button', 'Sáp nhập'));
    expect(commands.calls).toContain('mergeUnits TO01+TO02 = Tổ hợp nhất (TO01-2026) 2026-02-01');
    expect(pane.text()).toContain('Đã sáp nhập Tổ 1, Tổ 2 thành Tổ hợp nhất.');
    expect(pane.text()).toContain(
      '2 số liệu không cộng được nên để trống: hãy nhập cho đơn vị mới.',
    );
  });

  test('goes back to the form with all that was typed', async () => {
    await opened();
    await filled();
    await pane.press(pane.find('button', 'Quay lại sửa'));
    expect(field('Tên đơn vị mới')).toHaveProperty('value', 'Tổ hợp nhất');
    expect(pane.find('checkbox', 'Tổ 2')).toHaveProperty('checked', true);
  });

  test('says by the fields what is wrong, and offers nothing to merge', async () => {
    const faults: MergePreview['faults'] = [{ code: 'codeUsed', used: 'TO01', unit: 'Tổ 1' }];
    const previewMerge: Commands['previewMerge'] = (order) =>
      Promise.resolve(ok({ ...mergePreview(order), faults }));
    await opened({ previewMerge });
    await filled();
    expect(pane.text()).toContain('Mã TO01 đã dùng cho Tổ 1. Đặt mã khác.');
    expect(pane.text()).not.toContain('Để trống, phải nhập');
    // The cursor is where it is to be put right, however far above the button that is.
    expect(document.activeElement).toBe(field('Mã đơn vị'));
  });

  test('is undone where it was made, and the units are looked at again', async () => {
    const commands = await opened();
    await filled();
    await pane.press(pane.find('button', 'Sáp nhập'));
    await pane.press(pane.find('button', 'Hoàn tác'));
    expect(commands.calls.slice(-3)).toEqual(['undo', 'mergeView', 'status']);
    expect(pane.text()).not.toContain('Đã sáp nhập Tổ 1');
    expect(pane.find('button', 'Xem trước')).toBeTruthy();
  });

  test('tells trouble where the button was, and keeps the preview', async () => {
    await opened({
      mergeUnits: () => Promise.resolve({ ok: false, problem: { code: 'mergeOutdated' } }),
    });
    await filled();
    await pane.press(pane.find('button', 'Sáp nhập'));
    expect(pane.text()).toContain('Danh sách đơn vị không còn như lúc xem trước');
    expect(pane.text()).toContain('Để trống, phải nhập: 2 số liệu');
  });

  test('begins anew after a merger', async () => {
    await opened();
    await filled();
    await pane.press(pane.find('button', 'Sáp nhập'));
    await pane.press(pane.find('button', 'Sáp nhập tiếp'));
    expect(field('Tên đơn vị mới')).toHaveProperty('value', '');
    expect(pane.find('checkbox', 'Tổ 1')).toHaveProperty('checked', false);
  });
});
