/** @jest-environment jsdom */
import { act } from 'react';
import type { Running } from '../../src/commands/exchangeReports';
import type { Outcome, Problem } from '../../src/commands/problem';
import type { Commands } from '../../src/commands/reports';
import type { ScoreReport } from '../../src/commands/resultReports';
import {
  located,
  manyFindings,
  manyRanked,
  scorebook,
  scoreReport,
  unwritten,
} from './support/reports';
import { mount, type Mounted, settled } from './support/mount';
import { ok, stubCommands } from './support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());

const score = 'Kiểm tra, chấm, xếp hạng';

function failing(problem: Problem): Partial<Commands> {
  return { score: () => Promise.resolve({ ok: false, problem }) };
}

async function scored(answers: Partial<Commands> = {}) {
  const commands = stubCommands(true, answers);
  pane = await mount(commands);
  await pane.press(pane.find('button', score));
  return commands;
}

describe('a workbook without a scorebook', () => {
  const start = 'Tạo sổ từ kế hoạch mẫu';

  test('leads, by keyboard alone, over the plans to the scorebook', async () => {
    const commands = stubCommands(false);
    pane = await mount(commands);
    expect(pane.text()).toContain('không đụng đến những gì đang có trong tệp');
    await pane.press(pane.find('button', start));
    await settled(pane);
    await pane.press(pane.find('radio', 'Kế hoạch nhỏ để làm quen'));
    await pane.press(pane.find('checkbox', 'số liệu mẫu'));
    await pane.press(pane.find('button', 'Tạo sổ'));
    expect(commands.calls).toEqual(['status', 'inject teaching true', 'status']);
    expect(pane.text()).toContain('Đã đưa kế hoạch vào sổ, thêm 8 trang tính.');
    expect(document.activeElement?.textContent).toContain('Phong trào thi đua');
  });

  test('shows a ranking after one press', async () => {
    const commands = stubCommands(false);
    pane = await mount(commands);
    await pane.press(pane.find('button', 'Dùng thử với số liệu mẫu'));
    expect(commands.calls).toEqual([
      'status',
      'inject ba-to-2025 true',
      'status',
      'score',
      'goToSheet ranking',
    ]);
    expect(pane.find('tab', 'Xếp hạng').getAttribute('aria-selected')).toBe('true');
    expect(pane.root.querySelector('tbody tr')?.textContent).toContain('Xã Ba Tô');
  });

  test('says how far the trial has come, and lets it be stopped until it writes', async () => {
    let finish: (outcome: Outcome<ScoreReport>) => void = () => undefined;
    let tell: Running['onProgress'] = () => undefined;
    const outcome = new Promise<Outcome<ScoreReport>>((resolve) => (finish = resolve));
    const commands = stubCommands(false, {
      status: () => Promise.resolve(ok({ scorebook: null, form: null })),
      score: (running) => {
        tell = running?.onProgress ?? tell;
        return outcome;
      },
    });
    pane = await mount(commands);
    await pane.press(pane.find('button', 'Dùng thử với số liệu mẫu'));
    expect(pane.text()).toContain('Đang dựng sổ với số liệu mẫu');
    // Short work is over before anybody could read how far it is.
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
    await act(async () => {
      tell({ done: 1, of: 4, name: '', stage: 'working', isFinal: false });
      await Promise.resolve();
    });
    expect(pane.text()).toContain('Kiểm tra và tính');
    expect(pane.text()).toContain('1/4');
    expect(pane.find('button', 'Dừng lại')).toBeTruthy();
    await act(async () => {
      // Progress is drawn ten times a second at most.
      await new Promise((resolve) => setTimeout(resolve, 150));
      tell({ done: 2, of: 4, name: '', stage: 'writing', isFinal: true });
    });
    expect(pane.text()).toContain('từ đây không dừng nữa');
    expect(pane.text()).not.toContain('Dừng lại');
    expect(pane.find('button', start).getAttribute('aria-disabled')).toBe('true');
    finish(ok(scoreReport()));
    await pane.key('Shift');
    expect(pane.find('button', start).getAttribute('aria-disabled')).not.toBe('true');
  });

  test('keeps what was put in, where it cannot be scored', async () => {
    pane = await mount(stubCommands(false, failing({ code: 'cellEditMode' })));
    await pane.press(pane.find('button', 'Dùng thử với số liệu mẫu'));
    expect(pane.text()).toContain('Đã đưa kế hoạch vào sổ');
    expect(pane.text()).toContain('Bạn đang gõ dở trong một ô');
    expect(pane.find('button', score)).toBeTruthy();
  });

  test('has no samples for the blank plan, even if they were wished for before', async () => {
    const commands = stubCommands(false);
    pane = await mount(commands);
    await pane.press(pane.find('button', start));
    await settled(pane);
    await pane.press(pane.find('checkbox', 'số liệu mẫu'));
    await pane.press(pane.find('radio', 'Kế hoạch trống'));
    expect(pane.root.querySelector('input[type=checkbox]')).toBeNull();
    await pane.press(pane.find('button', 'Tạo sổ'));
    expect(commands.calls).toContain('inject blank false');
  });

  test('the way back leads to the button that led away, Esc too', async () => {
    pane = await mount(stubCommands(false));
    await pane.press(pane.find('button', start));
    await settled(pane);
    expect(document.activeElement?.textContent).toBe(start);
    await pane.press(pane.find('button', 'Quay lại'));
    expect(document.activeElement).toBe(pane.find('button', start));
    await pane.press(pane.find('button', start));
    await settled(pane);
    await pane.key('Escape');
    expect(document.activeElement).toBe(pane.find('button', start));
  });
});

test('a unit’s form says whose it is and what to do, and starts no scorebook', async () => {
  const form = { unitName: 'Xã Ba Điền', period: '2025' };
  pane = await mount(
    stubCommands(false, { status: () => Promise.resolve(ok({ scorebook: null, form })) }),
  );
  expect(pane.text()).toContain('Đây là phiếu của Xã Ba Điền');
  expect(pane.text()).toContain('Nhập vào các ô nền vàng');
  expect(pane.text()).not.toContain('Tạo sổ');
});

describe('check, score and rank', () => {
  test('shows whose scorebook it is before anything was run', async () => {
    pane = await mount(stubCommands(true));
    for (const part of ['UBND huyện Ba Tơ', 'Năm 2025', '31 đơn vị', '48 tiêu chí']) {
      expect(pane.text()).toContain(part);
    }
    expect(pane.text()).toContain('Sẵn sàng chấm điểm');
  });

  test('leads through the sheets of a plan that is not written yet, until it is scored', async () => {
    const commands = stubCommands(true, {
      status: () => Promise.resolve(ok({ scorebook: unwritten, form: null })),
    });
    pane = await mount(commands);
    expect(pane.text()).toContain('Viết kế hoạch vào sổ');
    expect(pane.text()).not.toContain('Sẵn sàng chấm điểm');
    for (const sheet of ['Kế hoạch', 'Danh mục số liệu', 'Tiêu chí', 'Đơn vị'])
      await pane.press(pane.find('section ol button', sheet));
    expect(commands.calls.slice(-4)).toEqual([
      'goToSheet plan',
      'goToSheet figureList',
      'goToSheet criteria',
      'goToSheet units',
    ]);
    expect(pane.text()).toContain('Viết kế hoạch vào sổ');
    await pane.press(pane.find('button', score));
    expect(pane.text()).not.toContain('Viết kế hoạch vào sổ');
  });

  test('tells the result, and a screen reader too', async () => {
    await scored();
    expect(pane.text()).toContain('mất 1,2 giây');
    expect(pane.text()).toContain('Đã viết lại 3 ô');
    const status = pane.root.querySelector('[role=status]');
    expect(status?.textContent).toBe('Đã chấm 29 đơn vị. 8 chỗ cần xem.');
  });

  test('a double click runs once, and the button is off meanwhile', async () => {
    let finish: (outcome: Outcome<ScoreReport>) => void = () => undefined;
    const outcome = new Promise<Outcome<ScoreReport>>((resolve) => (finish = resolve));
    const commands = await scored({ score: () => outcome });
    await pane.press(pane.find('button', score));
    expect(commands.calls.filter((call) => call === 'score')).toHaveLength(1);
    expect(pane.find('button', score).getAttribute('aria-disabled')).toBe('true');
    expect(pane.text()).toContain('Đang kiểm tra và chấm điểm…');
    finish(ok(scoreReport()));
    await pane.key('Shift');
    expect(pane.find('button', score).getAttribute('aria-disabled')).not.toBe('true');
  });

  test('nothing to look at is good news', async () => {
    await scored({ score: () => Promise.resolve(ok(scoreReport([]))) });
    expect(pane.text()).toContain('Không có gì cần xem');
  });
});

describe('the findings', () => {
  test('the arrows lead through them and Enter goes to the cell', async () => {
    const commands = await scored();
    const items = () => [...pane.root.querySelectorAll<HTMLElement>('[data-finding]')];
    expect(items().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const [first] = items();
    if (!first) throw new Error('No finding can be pressed');
    await pane.focus(first);
    await pane.key('ArrowDown');
    expect(document.activeElement).toBe(items()[1]);
    await pane.press(document.activeElement as HTMLElement);
    expect(commands.calls.at(-1)).toBe('goToCell Số liệu G7');
    expect(items()[1]?.getAttribute('aria-current')).toBe('location');
    await pane.key('End');
    expect(document.activeElement).toBe(items().at(-1));
  });

  test('a finding without a cell is read, not pressed', async () => {
    await scored();
    expect(pane.text()).toContain('Không tìm thấy bảng “Tiêu chí”');
    expect(pane.root.querySelectorAll('[data-finding]')).toHaveLength(7);
  });

  test('a severity shows its own only, and all again', async () => {
    await scored();
    const items = () => pane.root.querySelectorAll('[aria-label="Các chỗ cần xem"] li');
    const notes = pane.find('button', '2nhắc');
    await pane.press(notes);
    expect(notes.getAttribute('aria-pressed')).toBe('true');
    expect(items()).toHaveLength(2);
    await pane.press(notes);
    expect(items()).toHaveLength(8);
  });

  test('hundreds come in pages, and the focus goes on where reading goes on', async () => {
    await scored({ score: () => Promise.resolve(ok(scoreReport(manyFindings(120)))) });
    const count = () => pane.root.querySelectorAll('[data-finding]').length;
    expect(count()).toBe(50);
    await pane.press(pane.find('button', 'Xem thêm 50'));
    expect(count()).toBe(100);
    await pane.press(pane.find('button', 'Xem thêm 20'));
    expect(count()).toBe(120);
    const items = [...pane.root.querySelectorAll('[data-finding]')];
    expect(items.findIndex((item) => item === document.activeElement)).toBe(100);
  });
});

describe('ranks and targets', () => {
  test('the first ranks of each cluster, and the way to the sheet', async () => {
    const commands = await scored();
    await pane.press(pane.find('tab', 'Xếp hạng'));
    const tables = [...pane.root.querySelectorAll('table')];
    expect(tables.map((table) => table.querySelectorAll('tbody tr').length)).toEqual([4, 2]);
    const first = tables[0]?.querySelector('tbody tr');
    expect(first?.textContent).toBe('1Xã Ba TôHoàn thành xuất sắc96,50');
    // Of 31 units two entered nothing; of the 29 that were scored one has no rank.
    expect(pane.text()).toContain('Đã chấm 29 đơn vị, xếp hạng 28');
    expect(pane.text()).toContain(
      'Chưa có số liệu, chưa chấm (2): Hội Cựu chiến binh huyện, Hội Nông dân huyện.',
    );
    expect(pane.text()).toContain(
      'Không xếp hạng vì điều kiện loại (1): Xã Ba Khâm (tiêu chí 4.14).',
    );
    await pane.press(pane.find('button', 'Xem bảng xếp hạng'));
    expect(commands.calls.at(-1)).toBe('goToSheet ranking');
  });

  test('“Xem cả” goes on with the first unit that came, “Thu gọn” with the way back', async () => {
    await scored({ score: () => Promise.resolve(ok(manyRanked(19))) });
    await pane.press(pane.find('tab', 'Xếp hạng'));
    const rows = () => [...pane.root.querySelectorAll('tbody tr')];
    const before = rows().length;
    await pane.press(pane.find('button', 'Xem cả 19 đơn vị'));
    expect(rows()).toHaveLength(19);
    expect(document.activeElement?.closest('tr')).toBe(rows()[before]);
    await pane.press(pane.find('button', 'Chỉ xem ba hạng đầu'));
    expect(document.activeElement).toBe(pane.find('button', 'Xem cả 19 đơn vị'));
  });

  test('“Nhập số liệu” leads to the first cell that is blank', async () => {
    const commands = stubCommands(true);
    pane = await mount(commands);
    await pane.press(pane.find('button', 'Nhập số liệu'));
    expect(commands.calls.at(-1)).toBe('goToEntry');
  });

  test('without a unit to score the way leads to where units are added', async () => {
    const nobody = { scorebook: { ...scorebook, units: 0 }, form: null };
    pane = await mount(stubCommands(true, { status: () => Promise.resolve(ok(nobody)) }));
    expect(pane.text()).toContain('Chưa có đơn vị nào');
    await pane.press(pane.find('button', 'Thêm đơn vị'));
    await settled(pane);
    expect(pane.text()).toContain('Chép cả bảng từ Excel rồi dán vào đây');
  });

  test('the plan’s targets, reached by the arrow keys', async () => {
    await scored();
    await pane.focus(pane.find('tab', 'Cần xem'));
    await pane.key('ArrowRight');
    await pane.key('ArrowRight');
    expect(document.activeElement).toBe(pane.find('tab', 'Chỉ tiêu'));
    expect(pane.text()).toContain('Kế hoạch đạt 2 trong 5 chỉ tiêu');
  });

  test('the sheets are one press away', async () => {
    const commands = stubCommands(true);
    pane = await mount(commands);
    await pane.press(pane.find('button', 'Tổng hợp'));
    expect(commands.calls.at(-1)).toBe('goToSheet overview');
  });

  test('a repair says what it did and what it kept', async () => {
    const commands = stubCommands(true);
    pane = await mount(commands);
    await pane.press(pane.find('button', 'Sửa lại các trang tính'));
    expect(commands.calls.at(-2)).toMatch(/^inject .*false$/);
    expect(pane.text()).toContain('1.612 số liệu đã nhập được giữ nguyên.');
  });
});

describe('problems', () => {
  test('a cell in edit mode: what to do, and the same again', async () => {
    const commands = await scored(failing({ code: 'cellEditMode' }));
    expect(pane.text()).toContain('Nhấn Enter hoặc Esc rồi thử lại.');
    await pane.press(pane.find('button', 'Thử lại'));
    expect(commands.calls.filter((call) => call === 'score')).toHaveLength(2);
    await pane.press(pane.find('button', 'Đóng thông báo'));
    expect(pane.text()).not.toContain('Nhấn Enter hoặc Esc');
  });

  test('a refused plan lists where it is wrong', async () => {
    const findings = [
      located('plan.pointsDoNotAddUp', 'error', { sheet: 'Tiêu chí', address: 'F4' }),
    ];
    const commands = await scored(failing({ code: 'planRefused', findings }));
    expect(pane.text()).toContain('cộng lại được 98,5, phải là 100');
    const item = pane.root.querySelector<HTMLElement>('[data-finding]');
    if (item) await pane.press(item);
    expect(commands.calls.at(-1)).toBe('goToCell Tiêu chí F4');
  });

  test('what Excel answered is folded in', async () => {
    await scored(failing({ code: 'hostFailed', technical: 'GeneralException at Range.load' }));
    expect(pane.root.querySelector('details pre')?.textContent).toContain('GeneralException');
  });

  test('a scorebook that is gone leads back to the choice of a plan', async () => {
    await scored(failing({ code: 'noScorebook' }));
    expect(pane.text()).toContain('Tệp này chưa có sổ thi đua');
    expect(pane.find('button', 'Tạo sổ từ kế hoạch mẫu')).toBeTruthy();
  });

  test('a workbook that cannot be looked at can be tried again', async () => {
    let tries = 0;
    const problem: Problem = { code: 'hostFailed', technical: 'timeout' };
    pane = await mount(
      stubCommands(true, {
        status: () =>
          Promise.resolve(
            tries++ === 0 ? { ok: false, problem } : ok({ scorebook: null, form: null }),
          ),
      }),
    );
    await pane.press(pane.find('button', 'Thử lại'));
    expect(pane.text()).toContain('Tạo sổ từ kế hoạch mẫu');
  });

  test('a fault of the program shows a code and the way back', async () => {
    await scored({ score: () => Promise.reject(new Error('Not a number of points: NaN')) });
    expect(pane.text()).toMatch(/Mã lỗi: TD-P-[0-9A-F]{6}/);
    expect(pane.root.querySelector('details pre')?.textContent).toContain('Not a number');
    await pane.press(pane.find('button', 'Mở lại bảng'));
    expect(pane.text()).toContain('Sẵn sàng chấm điểm');
  });
});
