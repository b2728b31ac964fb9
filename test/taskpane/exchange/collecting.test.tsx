/** @jest-environment jsdom */
import { act } from 'react';
import type { Board, Origin, ReceivedForm } from '../../../src/commands/exchangeReports';
import type { Outcome } from '../../../src/commands/problem';
import type { Commands } from '../../../src/commands/reports';
import {
  board,
  boardUnits,
  doubtful,
  formFindings,
  largeBoard,
  longForm,
  origin,
  untouched,
  sentReport,
  texts,
} from '../support/exchange';
import { foreignBoard, strangeBoard } from '../support/foreignForms';
import { fill, mount, settled, type Mounted } from '../support/mount';
import { scoreReport } from '../support/reports';
import { ok, stubCommands } from '../support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());

async function opened(first: Board = board(), answers: Partial<Commands> = {}) {
  const commands = stubCommands(true, { board: () => Promise.resolve(ok(first)), ...answers });
  pane = await mount(commands);
  await pane.press(pane.find('button', 'Nhận phiếu'));
  await settled(pane);
  return commands;
}

const section = () => {
  const found = pane.root.querySelector<HTMLElement>('section[aria-label="Nhận phiếu"]');
  if (!found) throw new Error('No view');
  return found;
};
const row = (code: string) => {
  const found = section().querySelector<HTMLElement>(`[data-unit="${code}"]`);
  if (!found) throw new Error(`No row ${code}`);
  return found;
};
const units = () =>
  [...section().querySelectorAll('ul[aria-label="Các đơn vị"] > li')].map(
    ({ textContent }) => textContent,
  );
const chip = (state: string) => pane.find('[aria-pressed]', state);
const files = ['Phieu_21484.xlsx', 'thu.eml'].map((name) => new File(['x'], name));
const reason = () => {
  const found = section().querySelector('textarea');
  if (!found) throw new Error('No reason');
  return found;
};

/** Chooses files as the browser tells of it. */
function choose(chosen: readonly File[]) {
  const input = section().querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No picker');
  Object.defineProperty(input, 'files', { value: chosen, configurable: true });
  return act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

async function drop(dropped: readonly File[]): Promise<Event> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: dropped } });
  await act(async () => {
    section().dispatchEvent(event);
    await Promise.resolve();
  });
  return event;
}

/** The board after a decision: the form's state and its unit's. */
function decidedBoard(hash: string, state: ReceivedForm['state']): Board {
  const before = board();
  return {
    ...before,
    forms: before.forms.map((form) => (form.hash === hash ? { ...form, state } : form)),
    units: before.units.map((unit) =>
      unit.forms.includes(hash) && state === 'accepted' ? { ...unit, state: 'received' } : unit,
    ),
  };
}

describe('files', () => {
  test('are chosen, many at once', async () => {
    const commands = await opened(untouched);
    expect(pane.text()).toContain('Chưa có phiếu nào trong lần này');
    const input = section().querySelector<HTMLInputElement>('input[type=file]');
    expect([input?.multiple, input?.accept]).toEqual([true, '.xlsx,.xlsm,.eml,.zip']);
    await choose(files);
    expect(commands.calls.at(-1)).toBe('collect Phieu_21484.xlsx, thu.eml');
    expect(pane.text()).not.toContain('Chưa có phiếu nào trong lần này');
    expect(pane.root.querySelector('[role=status]')?.textContent).toBe(
      'Đọc xong: 1 sẵn sàng, 1 cần xem, 1 trùng, 2 không đọc được.',
    );
  });

  test('that are dropped anywhere in the view are read, and not opened by the browser', async () => {
    const commands = await opened(untouched);
    const event = await drop(files.slice(1));
    expect(event.defaultPrevented).toBe(true);
    expect(commands.calls.at(-1)).toBe('collect thu.eml');
  });

  test('of another period are told above the units, with what to do', async () => {
    const [first, ...others] = boardUnits;
    const [form] = board().forms;
    if (!first || !form) throw new Error('No unit');
    const place = { at: 'unit', unit: first.code, field: 'code' } as const;
    const values = { file: form.file, period: 'Quý I năm 2027', expected: 'Quý II năm 2027' };
    const finding = { code: 'arrival.otherPeriod', severity: 'error', place, values } as const;
    await opened(
      board({
        units: [{ ...first, state: 'otherPeriod' }, ...others],
        forms: [{ ...form, state: 'doubtful', findings: [finding] }],
      }),
    );
    expect(pane.text()).toMatch(
      /1 phiếu thuộc kỳ khác \(Quý I năm 2027\)Thị trấn Ba Tơ\. Hỏi lại đơn vị.*Các đơn vị/,
    );
    expect(row(first.code).textContent).toContain('kỳ khác');
  });

  test('choosing nothing does nothing', async () => {
    const commands = await opened(untouched);
    await choose([]);
    await drop([]);
    expect(commands.calls.at(-1)).toBe('board');
  });

  test('reading is called off; what was on the board stays, and the focus is in the view', async () => {
    let signal: AbortSignal | undefined;
    let end: (outcome: Outcome<Board>) => void = () => undefined;
    await opened(board(), {
      collect: (_, running) => {
        signal = running.signal;
        running.onProgress({ done: 1, of: 2, name: 'thu.eml › Phieu_21484.xlsx' });
        return new Promise((resolve) => (end = resolve));
      },
    });
    await choose(files);
    expect(section().textContent).toContain('thu.eml › Phieu_21484.xlsx');
    await pane.press(pane.find('button', 'Dừng lại'));
    expect(signal?.aborted).toBe(true);
    await act(async () => {
      end({ ok: false, problem: { code: 'cancelled' } });
      await Promise.resolve();
    });
    expect(units()).toHaveLength(6);
    expect(section().contains(document.activeElement)).toBe(true);
  });
});

describe('the board', () => {
  test('shows each unit with its state in words, and filters by it', async () => {
    await opened();
    expect(units()).toEqual([
      'Thị trấn Ba Tơ2 số liệu mới, 1 số liệu khác sổsẵn sàng',
      'Xã Ba Tô3 chỗcần xem',
      'Xã Ba Vinh2 tệptrùng',
      'Xã Ba DinhNhận lúc 24/11/2025 15:04đã nhận',
      'Xã Ba Lếchưa nộp phiếu',
      'Ban Chỉ huy Quân sự huyệnchưa nộp phiếu',
    ]);
    await pane.press(chip('chưa nộp phiếu'));
    expect(units()).toHaveLength(2);
    await pane.press(chip('chưa nộp phiếu'));
    expect(units()).toHaveLength(6);
  });

  test('a chosen state keeps its button, and the focus, after its last unit has left it', async () => {
    const commands = await opened(board(), {
      decide: () => Promise.resolve(ok({ board: untouched, cells: 1204 })),
    });
    const ready = () => chip('sẵn sàng');
    await pane.press(ready());
    await pane.press(pane.find('button', 'Nhận tất cả phiếu sẵn sàng (2)'));
    expect(commands.calls.at(-1)).toMatch(/^decide/);
    expect(ready().textContent).toBe('0sẵn sàng');
    ready().focus();
    await pane.press(ready());
    expect(document.activeElement).toBe(ready());
    expect(ready().getAttribute('aria-pressed')).toBe('false');
    expect(pane.root.querySelectorAll('[aria-pressed]')).toHaveLength(3);
  });

  test('changes the result behind the board, which is looked at again', async () => {
    let withFigures = 3;
    const look = () => Promise.resolve(ok({ ...scoreReport(), withFigures }));
    await opened(board(), { review: look, score: look });
    expect(pane.root.querySelector('header')?.textContent).toContain('3/');
    withFigures = 5;
    await pane.press(pane.find('button', 'Nhận tất cả phiếu sẵn sàng (2)'));
    await settled(pane);
    expect(pane.root.querySelector('header')?.textContent).toContain('5/');
  });

  test('one press takes all clean forms, another takes that back', async () => {
    const commands = await opened(board(), {
      decide: () => Promise.resolve(ok({ board: untouched, cells: 1204 })),
    });
    await pane.press(pane.find('button', 'Nhận tất cả phiếu sẵn sàng (2)'));
    expect(commands.calls.at(-1)).toBe('decide accept h-clean all “”; accept h-new all “”');
    expect(pane.text()).toContain('Đã nhận 2 phiếu, 1.204 ô.');
    // The button is gone: the list is where reading goes on.
    expect(document.activeElement?.textContent).toBe('Các đơn vị');
    await pane.press(pane.find('button', 'Hoàn tác'));
    expect(commands.calls.slice(-2)).toEqual(['undo', 'board']);
    expect(pane.text()).toContain('phiếu của Xã Ba Vinh: 1 ô trở lại như trước.');
    expect(pane.text()).not.toContain('Đã nhận 2 phiếu');
  });

  test('a decision whose notice was put away can still be taken back here', async () => {
    const commands = await opened(board());
    await pane.press(pane.find('button', 'Nhận tất cả'));
    await pane.press(pane.find('button', 'Đóng thông báo'));
    await pane.press(pane.find('button', 'Hoàn tác quyết định về phiếu của Xã Ba Vinh'));
    expect(commands.calls.slice(-2)).toEqual(['undo', 'board']);
    expect(pane.text()).not.toContain('Hoàn tác quyết định');
  });

  test('3.321 units are drawn a page at a time', async () => {
    await opened(largeBoard(3321));
    expect(units()).toHaveLength(50);
    await fill(section().querySelector('input[type=search]') ?? section(), 'xa so 3321');
    expect(units()).toEqual(['Xã số 3321chưa nộp phiếu']);
  });

  test.each([
    ['no units', largeBoard(0), 'Sổ chưa có đơn vị nào'],
    [
      'all received',
      board({
        units: boardUnits.map((unit) => ({ ...unit, state: 'received' })),
        forms: [],
        unread: [],
      }),
      'Đã nhận đủ phiếu của mọi đơn vị',
    ],
    ['nothing readable', board({ forms: [] }), 'Không đọc được tệp nào'],
  ] as const)('%s', async (_, first, title) => {
    await opened(first);
    expect(pane.text()).toContain(title);
  });

  test('a file that was not read says why, and can be taken off', async () => {
    await opened();
    expect(pane.text()).toContain('So lieu.xlsx có mật khẩu.');
    expect(pane.text()).toContain('Tệp đi kèm, không phải phiếu (1)');
    await pane.press(pane.find('button', 'Bỏ Bao cao.pdf khỏi danh sách'));
    expect(pane.text()).not.toContain('Bao cao.pdf');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Bỏ So lieu.xlsx khỏi danh sách',
    );
  });

  test('a form of nobody known is given to a unit of the list, and to no other', async () => {
    const commands = await opened();
    const input = section().querySelector<HTMLInputElement>('input[list]');
    if (!input) throw new Error('No picker of units');
    await fill(input, 'xa ba');
    expect([...section().querySelectorAll('datalist option')]).toHaveLength(4);
    await pane.press(pane.find('button', 'Đúng đơn vị này'));
    expect(pane.text()).toContain('Hãy chọn một đơn vị trong danh sách gợi ý.');
    await fill(input, 'Xã Ba Lế (21526)');
    await pane.press(pane.find('button', 'Đúng đơn vị này'));
    expect(commands.calls.at(-1)).toBe('chooseUnit h-unknown 21526');
  });

  test('whose a form of another plan is nobody is asked: it can only be taken off', async () => {
    const commands = await opened(strangeBoard);
    expect(section().textContent).toContain(
      'nop lai.xlsx là phiếu của kế hoạch khác, sổ này không nhận được.',
    );
    expect(section().querySelector('input[list]')).toBeNull();
    expect(section().textContent).toContain('Phiếu không thuộc sổ này (1)');
    expect(section().textContent).not.toMatch(/Hãy chọn đơn vị|chưa rõ của đơn vị nào/);
    await pane.press(pane.find('button', 'Bỏ khỏi danh sách'));
    expect(commands.calls.at(-1)).toBe('forget h-unknown');
  });

  test('who was told is told again on purpose only', async () => {
    let told = board();
    await opened(told, {
      board: () => Promise.resolve(ok(told)),
      receipts: () => {
        told = { ...told, units: told.units.map((one) => ({ ...one, isAnswered: true })) };
        return Promise.resolve(ok(sentReport('reminders', 1)));
      },
    });
    await pane.press(pane.find('button', 'Tạo thư trả lời (1)'));
    expect(pane.find('button', 'Tạo lại thư trả lời (1)')).toBeDefined();
    expect(pane.text()).not.toContain('Tạo thư trả lời');
  });

  test('confirmations, and what goes upward', async () => {
    const commands = await opened();
    await pane.press(pane.find('button', 'Tạo thư trả lời (1)'));
    expect(commands.calls.slice(-2)).toEqual(['receipts 21499', 'board']);
    expect(document.activeElement?.textContent).toBe('Đã tạo 1 thư trả lời');
    const csv = pane.find('button', 'Tệp CSV');
    await pane.press(csv);
    expect(commands.calls.at(-1)).toBe('board');
    expect(pane.text()).toContain(
      'Trên trang Số liệu: 1/6 đơn vị đủ số liệu, 5 chưa có số nào. Vẫn tạo?',
    );
    expect(document.activeElement?.textContent).toBe('Vẫn tạo tệp CSV');
    await pane.press(pane.find('button', 'Để sau'));
    expect(document.activeElement).toBe(csv);
    expect(pane.text()).not.toContain('Vẫn tạo?');
    await pane.press(csv);
    await pane.press(pane.find('button', 'Vẫn tạo tệp CSV'));
    expect(commands.calls.at(-1)).toBe('exportUpward csv');
    expect(pane.text()).toContain('Đã tạo tệp CSV');
  });

  test('where Số liệu has all figures, also by hand, what goes upward is made at once', async () => {
    const all = boardUnits.map((unit) => ({ ...unit, filled: 'all' as const }));
    const commands = await opened(board({ units: all, forms: [], unread: [] }));
    await pane.press(pane.find('button', 'Phiếu tổng hợp'));
    expect(commands.calls.at(-1)).toBe('exportUpward workbook');
    expect(pane.text()).not.toContain('Nhắc đơn vị');
  });

  test('units that lack figures are reminded: whom and what is chosen already, and back it goes', async () => {
    const lacking = boardUnits.map((unit, index) => ({ ...unit, missing: index > 2 ? 4 : 0 }));
    const commands = await opened(board({ units: lacking }));
    const remind = pane.find('button', 'Nhắc đơn vị còn thiếu số liệu (3)');
    await pane.press(remind);
    await settled(pane);
    expect(pane.text()).toContain('Quay lại danh sách');
    const sending = pane.root.querySelector('section[aria-label="Phiếu đơn vị"]');
    const radio = pane.find('radio', 'Thư nhắc') as HTMLInputElement;
    expect(radio.checked).toBe(true);
    const chosen = sending?.querySelector('select')?.selectedOptions[0];
    expect(chosen?.textContent).toMatch(/^Chưa nộp đủ số liệu/);
    expect(section().closest('[hidden]')).not.toBeNull();
    await pane.press(pane.find('button', 'Quay lại danh sách'));
    expect(document.activeElement).toBe(remind);
    expect(commands.calls.at(-1)).toBe('sendView');
  });
});

describe('a doubtful form', () => {
  async function doubted(answers: Partial<Commands> = {}) {
    const commands = await opened(board(), answers);
    await pane.press(row('21529'));
    return commands;
  }
  const takes = () =>
    [...section().querySelectorAll<HTMLInputElement>('table input[type=checkbox]')].map(
      (box) => [box.getAttribute('aria-label'), box.checked] as const,
    );

  test('stands beside the scorebook, with its findings and what was changed in it', async () => {
    await doubted();
    expect(document.activeElement?.textContent).toBe('Xã Ba Tô');
    expect(section().textContent).toContain('Chỗ đơn vị đã sửa trong mẫu (1)');
    expect(takes()).toEqual([
      ['Lấy Kiểm tra: số đạt yêu cầu', false],
      ['Lấy Quân số huấn luyện thực tế', true],
      ['Lấy Số vụ vi phạm kỷ luật nghiêm trọng', true],
    ]);
    const [, second] = section().querySelectorAll('tbody tr');
    expect([...(second?.querySelectorAll('td, th') ?? [])].map((cell) => cell.textContent)).toEqual(
      ['', 'Quân số huấn luyện thực tếkhác, ô D14', '46', '1.234,5'],
    );
  });

  test('shows evidence that Giải trình does not have, beside what it has', async () => {
    await opened(board({ forms: [{ ...doubtful, texts }] }));
    await pane.press(row('21529'));
    const part = section().querySelector('[aria-label="Minh chứng, giải trình"]');
    const lines = [...(part?.querySelectorAll('tbody tr') ?? [])];
    expect(lines.map((line) => [...line.children].map((cell) => cell.textContent))).toEqual([
      ['Sáng kiến được công nhậnkhác', 'Quyết định 12/QĐ', 'Quyết định 15/QĐ\nngày 3/4'],
      ['Số vụ vi phạm kỷ luật nghiêm trọngmới', 'trống', 'Báo cáo số 15'],
    ]);
    expect(part?.querySelectorAll('input')).toHaveLength(0);
  });

  test('that is long shows what is to be looked at; what is merely new is folded in, and ticked', async () => {
    await opened(board({ forms: [longForm] }));
    await pane.press(row('21529'));
    const folds = [
      ...section().querySelectorAll<HTMLDetailsElement>('[aria-label="So với sổ"] details'),
    ];
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      '104 số liệu mới',
      '2 số liệu giống nhau',
    ]);
    expect(folds.some(({ open }) => open)).toBe(false);
    const stops = takes().filter(([label]) => label?.includes('quý') !== true);
    expect(stops).toHaveLength(3);
    expect(takes().filter(([, isTaken]) => isTaken)).toHaveLength(105);
  });

  test('Esc leaves it and then the board, but not what is being written', async () => {
    await doubted();
    await fill(reason(), 'Đã hỏi');
    reason().focus();
    await pane.key('Escape');
    expect(reason().value).toBe('Đã hỏi');
    await fill(reason(), '');
    await pane.key('Escape');
    expect(document.activeElement).toBe(row('21529'));
    await pane.key('Escape');
    expect(pane.root.querySelector('section[aria-label="Nhận phiếu"]')).toBeNull();
  });

  test('the way back leads to its line', async () => {
    await doubted();
    await pane.press(pane.find('button', 'Quay lại danh sách'));
    expect(document.activeElement).toBe(row('21529'));
  });

  test('is not accepted without a reason: the focus goes to where it is written', async () => {
    const commands = await doubted();
    expect(section().textContent).toContain('Lý do (bắt buộc, vì phiếu có chỗ cần xem)');
    await pane.press(pane.find('button', 'Nhận cả phiếu'));
    expect(commands.calls.at(-1)).toBe('board');
    expect(document.activeElement).toBe(reason());
    expect(reason().getAttribute('aria-invalid')).toBe('true');
    expect(section().textContent).toContain('Hãy ghi lý do trước.');
  });

  test('is accepted in part', async () => {
    const commands = await doubted({
      decide: () => Promise.resolve(ok({ board: decidedBoard('h-doubt', 'accepted'), cells: 2 })),
    });
    const box = section().querySelector<HTMLElement>(
      '[aria-label="Lấy Quân số huấn luyện thực tế"]',
    );
    if (box) await pane.press(box);
    await fill(reason(), 'Đã gọi điện hỏi lại');
    await pane.press(pane.find('button', 'Nhận phần đã chọn (1)'));
    expect(commands.calls.at(-1)).toBe('decide accept h-doubt CCC “Đã gọi điện hỏi lại”');
    // Back on the board, on the line that it came from.
    expect(pane.text()).toContain('Đã nhận 1 phiếu, 2 ô.');
    expect(document.activeElement).toBe(row('21529'));
  });

  test('leaves the list of faulty ones when it is decided; the focus stays in the list', async () => {
    await opened(board(), {
      decide: () => Promise.resolve(ok({ board: decidedBoard('h-doubt', 'accepted'), cells: 2 })),
    });
    await pane.press(chip('cần xem'));
    await pane.press(row('21529'));
    await fill(reason(), 'Đã hỏi');
    await pane.press(pane.find('button', 'Nhận cả phiếu'));
    expect(pane.text()).toContain('Không có đơn vị nào như vậy.');
    expect(document.activeElement?.textContent).toBe('Các đơn vị');
  });

  test('of another period it is proposed to be sent back, and taken only by who wants it', async () => {
    const commands = await opened(foreignBoard, {
      decide: () => Promise.resolve(ok({ board: foreignBoard, cells: 0 })),
    });
    await pane.press(row('Xã Long Hải'));
    const decisions = [...section().querySelectorAll('button')]
      .map(({ textContent }) => textContent)
      .filter((text) => /^(Trả lại|Nhận)/.test(text));
    expect(decisions[0]).toBe('Trả lại');
    await fill(reason(), 'Phiếu của Quý I');
    await pane.press(pane.find('button', 'Trả lại'));
    expect(commands.calls.at(-1)).toBe('decide refuse Xã Long Hải “Phiếu của Quý I”');
  });

  test('is refused with a reason, which can be taken back', async () => {
    const did = { what: 'forms', units: ['Xã Ba Vinh'] } as const;
    const commands = await doubted({
      decide: () => Promise.resolve(ok({ board: decidedBoard('h-doubt', 'refused'), cells: 0 })),
      undo: () => Promise.resolve(ok({ did, cells: 0, review: scoreReport() })),
    });
    await pane.press(pane.find('button', 'Trả lại'));
    expect(section().textContent).toContain('Lý do (bắt buộc khi trả lại)');
    await fill(reason(), 'Sai kỳ');
    await pane.press(pane.find('button', 'Trả lại'));
    expect(commands.calls.at(-1)).toBe('decide refuse h-doubt “Sai kỳ”');
    expect(pane.text()).toContain('Đã ghi trả lại 1 phiếu.');
    expect(section().textContent).not.toContain('Chấm lại');
    await pane.press(pane.find('button', 'Hoàn tác'));
    expect(commands.calls.slice(-2)).toEqual(['undo', 'board']);
    expect(pane.text()).toContain(
      'Đã hoàn tác quyết định về phiếu của Xã Ba Vinh: các ô trong sổ không đổi.',
    );
  });

  test('that could not be written stays open with what was typed', async () => {
    await doubted({
      decide: () =>
        Promise.resolve({ ok: false, problem: { code: 'protected', sheet: 'Số liệu' } }),
    });
    await fill(reason(), 'Đã hỏi');
    await pane.press(pane.find('button', 'Nhận cả phiếu'));
    expect(pane.text()).toContain('Trang tính “Số liệu” đang được khóa');
    expect(reason().value).toBe('Đã hỏi');
  });
});

test('what is to be said of a form that can be taken is no reason against it', async () => {
  const remarked = board().forms.map((one) =>
    one.hash === 'h-clean' ? { ...one, findings: formFindings } : one,
  );
  await opened(board({ forms: remarked }));
  await pane.press(row('21484'));
  expect(section().textContent).toContain('Cần lưu ý (không cản trở việc nhận)');
  expect(section().textContent).not.toContain('Vì sao cần xem');
});

test('of two files of a unit the other one is a press away', async () => {
  const commands = await opened();
  await pane.press(row('21502'));
  await pane.press(pane.find('button', 'Thu_nop.zip › Phieu_h-old.xlsx'));
  expect(document.activeElement?.textContent).toBe('Xã Ba Vinh');
  expect(section().textContent).toContain('Lý do (bắt buộc, vì đã có tệp mới hơn)');
  await pane.press(pane.find('button', 'Bỏ tệp khỏi danh sách'));
  expect(commands.calls.at(-1)).toBe('forget h-old');
});

describe('Which form a figure is from', () => {
  async function asked(answer: Outcome<typeof origin>) {
    pane = await mount(stubCommands(true, { origin: () => Promise.resolve(answer) }));
    await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
    const opener = pane.find('button', 'Số này ở phiếu nào?');
    await pane.press(opener);
    await settled(pane);
    return opener;
  }

  test('tells the file, the cell, the time, and that the cell was changed since', async () => {
    const opener = await asked(ok(origin));
    expect(document.activeElement?.textContent).toBe('Quân số huấn luyện thực tế');
    for (const told of [
      '1.234,5',
      '1.230',
      'Phieu_21529.xlsx',
      'Phiếu số liệu D14',
      '24/11/2025 15:04',
    ])
      expect(pane.text()).toContain(told);
    expect(pane.text()).toContain('Ô đã được sửa sau khi nhận phiếu.');
    await pane.press(pane.find('button', 'Quay lại kết quả'));
    expect(document.activeElement).toBe(opener);
  });

  test('tells what the cell holds by now, after somebody types another number', async () => {
    let tell: Parameters<Commands['watch']>[0] = () => undefined;
    let now: Origin['now'] = 1234.5;
    pane = await mount(
      stubCommands(true, {
        origin: () => Promise.resolve(ok({ ...origin, now })),
        watch: (onReview) => {
          tell = onReview;
          return () => undefined;
        },
      }),
    );
    await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
    await pane.press(pane.find('button', 'Số này ở phiếu nào?'));
    await settled(pane);
    expect(pane.text()).toContain('Ô vẫn giữ đúng số trong phiếu.');
    now = 1230;
    await act(async () => {
      tell(ok(scoreReport()), false);
      await Promise.resolve();
    });
    await settled(pane);
    expect(pane.text()).toContain('Ô đã được sửa sau khi nhận phiếu.');
  });

  test('a cell without an origin: where to click, and the result stays', async () => {
    await asked({ ok: false, problem: { code: 'noOrigin' } });
    expect(pane.text()).toContain('Ô đang chọn không lấy từ phiếu nào');
    const result = pane.root.querySelector('section[aria-label="Kết quả"]');
    expect(result?.closest('[hidden]')).toBeNull();
  });
});
