/** @jest-environment jsdom */
import { act } from 'react';
import type { Commands } from '../../src/commands/reports';
import { finding } from '../../src/plan/finding';
import type { Tool } from '../../src/taskpane/tools/tool';
import { closingSamples } from '../messages/closingSamples';
import { closingFindings } from '../../src/taskpane/closing/closeDoubts';
import { closeReport, closingBook, turnReport, turnView } from './support/closing';
import { fill, mount, type Mounted, settled } from './support/mount';
import { scoreReport } from './support/reports';
import { ok, stubCommands } from './support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());

/** Opens a tool on a workbook whose period is closed and opened by the commands. */
async function opened(tool: Tool, answers: Partial<Commands> = {}, isClosed = false) {
  const commands = stubCommands(true, { ...closingBook(isClosed), ...answers });
  pane = await mount(commands, { kind: 'openTool', tool });
  await settled(pane);
  return commands;
}

const field = (selector: string) => {
  const found = pane.root.querySelector<HTMLElement>(`section section, section`);
  const input = (found ?? pane.root).querySelector<HTMLElement>(selector);
  if (!input) throw new Error(`No ${selector}`);
  return input;
};
const submit = (name: string) =>
  act(async () => {
    const button = pane.find('button', name);
    button.closest('form')?.requestSubmit();
    await Promise.resolve();
  });

describe('Chốt kỳ', () => {
  it('asks for the name of who closes before anything is done', async () => {
    const { calls } = await opened('close');
    await submit('Chốt năm 2025');
    expect(pane.text()).toContain('Hãy ghi họ tên người chốt.');
    expect(calls).not.toContain('close “”');
  });

  it('shows the code, which the home screen tells as well', async () => {
    const { calls } = await opened('close');
    await fill(field('input'), 'Nguyễn Văn An');
    await submit('Chốt năm 2025');
    await settled(pane);
    expect(calls).toContain('close “Nguyễn Văn An”');
    expect(pane.text()).toContain('Đã chốt năm 2025');
    expect(pane.root.querySelector('dl')?.textContent).toContain('7K3M-9QXR-2B5T');
    expect(pane.root.querySelector('header')?.textContent).toContain('mã 7K3M-9QXR-2B5T');
    await pane.press(pane.find('button', 'Mở trang kết quả chốt'));
    expect(calls.at(-1)).toBe('goToSheet closed');
    await pane.press(pane.find('button', 'In kết quả chốt'));
    await settled(pane);
    expect(pane.root.querySelector('section[aria-label="In"]')).not.toBeNull();
  });

  it('says what speaks against it, and closes all the same where that is wanted', async () => {
    const doubts = { errors: 2, ties: [['Xã Ba Tô', 'Xã Ba Vì']], missing: ['Xã Ba Điền'] };
    const { calls } = await opened('close', {
      close: ({ despite }) =>
        Promise.resolve(
          ok(despite ? closeReport : { is: 'doubtful', doubts, review: scoreReport() }),
        ),
    });
    await fill(field('input'), 'An');
    await submit('Chốt năm 2025');
    for (const said of ['Còn 2 lỗi', 'Xã Ba Tô, Xã Ba Vì', '1 đơn vị thiếu số liệu: Xã Ba Điền']) {
      expect(pane.text()).toContain(said);
    }
    await pane.press(pane.find('button', 'Để sau'));
    expect(pane.text()).not.toContain('Còn 2 lỗi');
    await submit('Chốt năm 2025');
    await pane.press(pane.find('button', 'Vẫn chốt'));
    expect(calls.filter((call) => call.startsWith('close'))).toEqual([
      ...['close “An”', 'close “An”', 'close “An” despite'],
    ]);
  });

  it('leads to what is doubtful: that is the main way, and Enter never closes all the same', async () => {
    const doubts = { errors: 2, ties: [], missing: [] };
    const review = scoreReport();
    const { calls } = await opened('close', {
      close: () => Promise.resolve(ok({ is: 'doubtful', doubts, review })),
    });
    await fill(field('input'), 'An');
    await submit('Chốt năm 2025');
    const doubtful = closingFindings(review);
    expect(doubtful.length).toBeGreaterThan(1);
    expect(pane.root.querySelectorAll('[data-doubts] [data-finding]')).toHaveLength(
      doubtful.filter(({ cell }) => cell !== null).length,
    );
    const graves = doubtful.filter(({ finding: { severity } }) => severity === 'error');
    const first = graves.find(({ cell }) => cell !== null)?.cell;
    const mainWay = pane.find('button', 'Tới chỗ cần xem đầu tiên');
    await pane.press(mainWay);
    expect(calls.at(-1)).toBe(`goToCell ${first?.sheet ?? ''} ${first?.address ?? ''}`);
    expect(pane.find('button', 'Vẫn chốt').getAttribute('type')).toBe('button');
    await act(async () => {
      pane.root.querySelector('form')?.requestSubmit();
      await Promise.resolve();
    });
    expect(calls.filter((call) => call.startsWith('close'))).toEqual(['close “An”', 'close “An”']);
  });

  it('is taken back for a reason only', async () => {
    const { calls } = await opened('close', {}, true);
    await submit('Mở lại kỳ');
    expect(pane.text()).toContain('Hãy ghi lý do mở lại.');
    expect(document.activeElement).toBe(field('textarea'));
    await fill(field('textarea'), 'Xã Ba Tô nộp bổ sung');
    await submit('Mở lại kỳ');
    await settled(pane);
    expect(calls).toContain('reopen “Xã Ba Tô nộp bổ sung”');
    expect(pane.text()).toContain('Kết quả cũ giữ ở trang “Chốt 2025 (mở lại)”');
    expect(pane.text()).toContain('Họ tên người chốt');
    expect(pane.root.querySelector('header')?.textContent).not.toContain('7K3M');
  });
});

describe('While a period is closed', () => {
  it.each([[true], [false]])(
    'merging and taking forms warn of it (closed: %s)',
    async (isClosed) => {
      await opened('mergeUnits', {}, isClosed);
      const warning = 'Thay đổi số liệu lúc này làm kết quả khác bản đã chốt';
      expect(pane.text().includes(warning)).toBe(isClosed);
      await pane.key('Escape');
      expect(pane.text()).not.toContain(warning);
      await pane.press(pane.find('button', 'Nhận phiếu'));
      await settled(pane);
      expect(pane.text()).toContain('Chọn');
      expect(pane.text().includes(warning)).toBe(isClosed);
    },
  );

  it.each([
    ['closed.differs', true],
    ['closed.edited', false],
  ] as const)('the head says that results differ, where they do (%s)', async (code, differs) => {
    const found = finding(code, 'warning', { at: 'plan', field: 'units' }, closingSamples[code]);
    const report = { ...scoreReport([]), findings: [{ finding: found, cell: null }] };
    await opened('help', { score: () => Promise.resolve(ok(report)) }, true);
    const head = () => pane.root.querySelector('header')?.textContent ?? '';
    await pane.key('Escape');
    expect(head()).not.toContain('khác bản đã chốt');
    await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
    expect(head()).toContain('mã 7K3M-9QXR-2B5T');
    expect(head().includes('kết quả nay khác bản đã chốt')).toBe(differs);
  });
});

describe('Đối chiếu kết quả', () => {
  it('tells of a code in words', async () => {
    const { calls } = await opened('verify');
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    await submit('Đối chiếu mã');
    expect(pane.text()).toContain('Hãy gõ mã trên bản in.');
    await fill(field('input'), '7k3m 9qxr 2b5t');
    await submit('Đối chiếu mã');
    expect(calls).toContain('verifyCode 7k3m 9qxr 2b5t');
    // Under its own button, before what there is to say about files; and in view.
    const answer = pane.root.querySelector('[data-answer]');
    expect(answer?.previousElementSibling?.tagName).toBe('FORM');
    expect(scrolled.mock.instances).toContain(answer);
    scrolled.mockRestore();
    expect(pane.text()).toContain('Mã đúng: kết quả chốt năm 2025');
    expect(pane.text()).toContain('Chốt lúc 05/04/2025 16:20, người chốt: Nguyễn Văn An.');
    // Of another code nothing is known yet.
    await fill(field('input'), '7k3m');
    expect(pane.text()).not.toContain('Mã đúng');
  });

  it('takes files, with the code that was typed', async () => {
    const { calls } = await opened('verify');
    await fill(field('input'), '7K3M-9QXR-2B5T');
    const picker = field('input[type=file]');
    Object.defineProperty(picker, 'files', { value: [new File(['x'], 'Ketqua.xlsx')] });
    await act(async () => {
      picker.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
    });
    expect(calls).toContain('verifyFiles Ketqua.xlsx “7K3M-9QXR-2B5T”');
    expect(pane.text()).toContain('không có kết quả chốt');
    expect(pane.root.querySelector('form + [data-answer]')).toBeNull();
    expect(pane.root.querySelector('[data-answer]')?.textContent).toContain('không có kết quả');
  });
});

describe('Sang kỳ mới', () => {
  it('says beforehand what is kept, moved and emptied, and to save a copy', async () => {
    const { calls } = await opened('turnPeriod');
    await submit('Tiếp tục');
    expect(calls.some((call) => call.startsWith('turnPeriod'))).toBe(false);
    for (const said of [
      ...['Giữ nguyên', '2 đơn vị', '3 chỉ tiêu đăng ký', 'Trang kết quả đã chốt'],
      ...['1.508 số liệu sang Số liệu kỳ trước', '12 ô ở trang Giải trình'],
      ...['Kỳ mới từ 01/01/2026 đến 31/12/2026', 'Nên lưu một bản sao của sổ trước'],
    ]) {
      expect(pane.text()).toContain(said);
    }
    await pane.press(pane.find('button', 'Quay lại sửa'));
    expect(pane.text()).toContain('Tên kỳ');
    expect(document.activeElement?.textContent).toBe('Tiếp tục');
  });

  it('turns to what is proposed, and can be taken back', async () => {
    const { calls } = await opened('turnPeriod');
    await pane.press(pane.find('radio', 'Kỳ tiếp theo'));
    await submit('Tiếp tục');
    await pane.press(pane.find('button', 'Sang năm 2026'));
    await settled(pane);
    expect(calls).toContain('turnPeriod next 2026 Năm 2026 2026-01-01 2026-12-31 pledges');
    expect(pane.text()).toContain('Kết quả chốt giữ ở trang “Chốt 2025”.');
    await pane.press(pane.find('button', 'Hoàn tác'));
    await settled(pane);
    expect(calls.slice(-3)).toEqual(['undo', 'status', 'turnView']);
    expect(pane.text()).toContain('Đã trở lại năm 2025');
  });

  it('gives up the registered targets in a new year, unless somebody keeps them', async () => {
    const { calls } = await opened('turnPeriod');
    // After a whole year it is what is proposed.
    await submit('Tiếp tục');
    await pane.press(pane.find('button', 'Sang năm 2026'));
    expect(calls).toContain(
      'turnPeriod newYear 2026 Năm 2026 2026-01-01 2026-12-31 bare “Phong trào thi đua quyết thắng năm 2026||”',
    );
  });

  it('asks for the new year’s plan, which is not without a title', async () => {
    const { calls } = await opened('turnPeriod');
    await pane.press(pane.find('radio', 'Kỳ tiếp theo'));
    expect(pane.text()).not.toContain('Kế hoạch mới');
    await pane.press(pane.find('radio', 'Năm mới'));
    const title = field('textarea');
    expect((title as HTMLTextAreaElement).value).toBe('Phong trào thi đua quyết thắng năm 2026');
    await fill(title, '  ');
    await submit('Tiếp tục');
    expect(pane.text()).toContain('Hãy ghi tên phong trào của kế hoạch mới.');
    expect(document.activeElement).toBe(title);
    await fill(title, 'Phong trào thi đua\nđổi mới, sáng tạo năm 2026 ');
    await submit('Tiếp tục');
    const shown = 'Tên phong trào thành “Phong trào thi đua đổi mới, sáng tạo năm 2026”';
    for (const said of [shown, 'Số, ký hiệu: để trống', 'vẫn mang tên phong trào cũ']) {
      expect(pane.text()).toContain(said);
    }
    await pane.press(pane.find('button', 'Sang năm 2026'));
    expect(calls.join()).toContain('“Phong trào thi đua đổi mới, sáng tạo năm 2026||”');
  });

  it('does not turn to a period without a name, or that ends before it begins', async () => {
    const { calls } = await opened('turnPeriod');
    const [label, , start] = [...pane.root.querySelectorAll<HTMLElement>('form .fui-Input input')];
    if (!label || !start) throw new Error('No fields');
    await fill(label, ' ');
    await fill(start, '1/6/2027');
    await submit('Tiếp tục');
    expect(pane.text()).toContain('Phải ghi mục này.');
    expect(pane.text()).toContain('Ngày cuối phải sau ngày đầu.');
    expect(document.activeElement).toBe(label);
    expect(calls.some((call) => call.startsWith('turnPeriod'))).toBe(false);
  });

  it('asks first where the period was not closed or holds nothing', async () => {
    const doubts = {
      ...{ notClosed: true, noFigures: true, differing: 0 },
      leaving: ['Ban CHQS huyện'],
    };
    const { calls } = await opened('turnPeriod', {
      turnView: () => Promise.resolve(ok({ ...turnView, closed: null })),
      turnPeriod: ({ despite }) =>
        Promise.resolve(
          ok(despite ? turnReport : { is: 'doubtful', doubts, review: scoreReport() }),
        ),
    });
    expect(pane.text()).toContain('Năm 2025 chưa chốt');
    await pane.press(pane.find('radio', 'Kỳ tiếp theo'));
    await submit('Tiếp tục');
    await pane.press(pane.find('button', 'Sang năm 2026'));
    expect(pane.text()).toContain('Năm 2025 chưa có số liệu nào');
    expect(pane.text()).toContain('Kỳ mới chỉ còn chấm 1 trên 2 đơn vị.');
    expect(pane.find('button', 'Chốt kỳ này trước')).toBeDefined();
    await pane.press(pane.find('button', 'Vẫn sang kỳ mới'));
    expect(calls).toContain('turnPeriod next 2026 Năm 2026 2026-01-01 2026-12-31 pledges despite');
  });
});

describe('Before a turn the sheets are mended', () => {
  let tell: Parameters<Commands['watch']>[0] = () => undefined;
  const ending = turnView.units.map((unit) => ({ ...unit, validTo: '2025-12-31' }));
  /** The workbook as it stands: `mend` gives the units their time. */
  async function mendable(answers: Partial<Commands> = {}) {
    let units: typeof turnView.units = ending;
    const commands = await opened('turnPeriod', {
      turnView: () => Promise.resolve(ok({ ...turnView, units })),
      watch: (onReview) => {
        tell = onReview;
        return () => undefined;
      },
      ...answers,
    });
    const mend = () => {
      units = turnView.units;
    };
    const edited = async () => {
      await act(async () => {
        tell({ ok: true, report: scoreReport() }, false);
        await Promise.resolve();
      });
      await settled(pane);
    };
    return { commands, mend, edited };
  }

  it('leads to the last days, and what was said follows the edit', async () => {
    const { commands, mend, edited } = await mendable();
    await submit('Tiếp tục');
    expect(pane.text()).toContain('2 đơn vị hết hạn trước kỳ mới');
    await pane.press(pane.find('button', 'Tới cột Đến ngày ở trang Đơn vị'));
    expect(commands.calls.at(-1)).toBe('goToCell Đơn vị F8:F9');
    mend();
    await edited();
    expect(pane.text()).not.toContain('hết hạn trước kỳ mới');
    expect(pane.text()).toContain('2 đơn vị');
    expect(pane.find('button', 'Sang năm 2026')).toBeDefined();
  });

  it('reads anew what it says when it is asked, also where no edit was heard of', async () => {
    const { mend } = await mendable();
    mend();
    await submit('Tiếp tục');
    await settled(pane);
    expect(pane.text()).not.toContain('hết hạn trước kỳ mới');
  });

  it('drops doubts that were of the workbook before the edit', async () => {
    const leaving = ending.map(({ name }) => name);
    const doubts = { notClosed: false, noFigures: false, differing: 0, leaving };
    const { mend, edited } = await mendable({
      turnPeriod: () =>
        Promise.resolve(ok({ is: 'doubtful' as const, doubts, review: scoreReport() })),
    });
    await submit('Tiếp tục');
    await pane.press(pane.find('button', 'Sang năm 2026'));
    await settled(pane);
    expect(pane.text()).toContain('Chưa sang kỳ. Nên xem lại trước:');
    mend();
    await edited();
    expect(pane.text()).not.toContain('Chưa sang kỳ. Nên xem lại trước:');
    expect(pane.find('button', 'Sang năm 2026')).toBeDefined();
  });
});

test('A plan that is refused on the way to another period is told as that', async () => {
  const problem = { code: 'planRefused', findings: [] } as const;
  await opened('turnPeriod', { turnPeriod: () => Promise.resolve({ ok: false, problem }) });
  await submit('Tiếp tục');
  await pane.press(pane.find('button', 'Sang năm 2026'));
  expect(pane.text()).toContain('Kế hoạch còn chỗ chưa đúng nên chưa sang kỳ mới');
  expect(pane.text()).not.toContain('dưới đây');
});

test('A problem is told in the view, in words', async () => {
  await opened('turnPeriod', {
    turnPeriod: () =>
      Promise.resolve({ ok: false, problem: { code: 'periodTaken', period: '2026' } }),
  });
  await submit('Tiếp tục');
  await pane.press(pane.find('button', 'Sang năm 2026'));
  expect(pane.text()).toContain('Mã kỳ “2026” đã dùng trong sổ này');
});

test('A finding about the closed result leads to both cells', async () => {
  const located = {
    finding: finding(
      ...(['closed.differs', 'warning'] as const),
      { at: 'points', unit: '21490', criterion: '_tong' },
      closingSamples['closed.differs'],
    ),
    cell: { sheet: 'Điểm', address: 'BX14' },
  };
  const commands = stubCommands(true, {
    score: () => Promise.resolve(ok(scoreReport([located]))),
  });
  pane = await mount(commands, { kind: 'score' });
  await settled(pane);
  await pane.press(pane.find('button', 'tổng điểm 84 (đã chốt 86,5)'));
  await pane.press(pane.find('button', 'Xem số đã chốt'));
  expect(commands.calls.slice(-2)).toEqual(['goToCell Điểm BX14', 'goToCell Kết quả chốt I14']);
});
