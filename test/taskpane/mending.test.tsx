/** @jest-environment jsdom */
import { act } from 'react';
import type { Commands } from '../../src/commands/reports';
import type { ScoreReport } from '../../src/commands/resultReports';
import { located, scoreReport, someAccepted } from './support/reports';
import { fill, mount, type Mounted } from './support/mount';
import { ok, stubCommands } from './support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());

/** The samples' entry.notANumber is certain: it means 75.5. */
const notANumber = (address: string) =>
  located('entry.notANumber', 'error', { sheet: 'Số liệu', address });
const warning = located('entry.tooLarge', 'warning', { sheet: 'Số liệu', address: 'M9' });

async function scored(report: ScoreReport, answers: Partial<Commands> = {}) {
  const commands = stubCommands(true, { score: () => Promise.resolve(ok(report)), ...answers });
  pane = await mount(commands);
  await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
  return commands;
}

const items = () => [...pane.root.querySelectorAll<HTMLElement>('[data-finding]')];

describe('a cell whose meaning is certain', () => {
  test('is put right with one press, and back with another', async () => {
    const after = scoreReport([warning]);
    const commands = await scored(scoreReport([notANumber('F12'), warning]), {
      repair: () => Promise.resolve(ok({ cells: 1, review: after })),
    });
    await pane.press(pane.find('button', 'Sửa thành'));
    expect(commands.calls.at(-1)).toMatch(/^repair F12=/);
    expect(pane.text()).toContain('Đã sửa 1 ô, có ghi trong Nhật ký.');
    // In the bar that stays in view, wherever the list was scrolled to.
    const bar = pane.find('button', 'Kiểm tra, chấm, xếp hạng').parentElement;
    expect(bar?.textContent).toContain('Đã sửa 1 ô');
    expect(items()).toHaveLength(1);
    await pane.press(pane.find('button', 'Đóng thông báo'));
    await pane.press(pane.find('button', 'Hoàn tác lần sửa ô Số liệu F12'));
    expect(commands.calls.at(-1)).toBe('undo');
    expect(pane.text()).toContain('Đã khôi phục 1 ô như trước khi sửa.');
    expect(pane.text()).not.toContain('Hoàn tác lần sửa');
  });

  test('all such cells at once', async () => {
    const commands = await scored(scoreReport([notANumber('F12'), notANumber('F13'), warning]));
    await pane.press(pane.find('button', 'Sửa cả 2 ô rõ nghĩa'));
    expect(commands.calls.at(-1)).toMatch(/^repair F12=\S+ F13=\S+$/);
  });

  test('a cell that was changed meanwhile is left alone, and the pane says which', async () => {
    await scored(scoreReport([notANumber('F12')]), {
      repair: () =>
        Promise.resolve({
          ok: false,
          problem: { code: 'cellsChanged', cells: [{ sheet: 'Số liệu', address: 'F12' }] },
        }),
    });
    await pane.press(pane.find('button', 'Sửa thành'));
    expect(pane.text()).toContain('Ô Số liệu F12 đã được sửa sau đó.');
    expect(items()).toHaveLength(1);
  });

  test('an undo that is refused says so in the bar that stays in view', async () => {
    const cells = [{ sheet: 'Số liệu', address: 'F12' }];
    await scored(scoreReport([notANumber('F12'), warning]), {
      repair: () => Promise.resolve(ok({ cells: 1, review: scoreReport([warning]) })),
      undo: () => Promise.resolve({ ok: false, problem: { code: 'cellsChanged', cells } }),
    });
    await pane.press(pane.find('button', 'Sửa thành'));
    await pane.press(pane.find('button', 'Đóng thông báo'));
    await pane.press(pane.find('button', 'Hoàn tác lần sửa ô Số liệu F12'));
    const bar = pane.find('button', 'Kiểm tra, chấm, xếp hạng').parentElement;
    expect(bar?.textContent).toContain('Ô Số liệu F12 đã được sửa sau đó.');
  });

  test('trouble that stands out of sight of its button comes into view, and takes nobody away', async () => {
    const problem = { code: 'cellEditMode' } as const;
    await scored(scoreReport([notANumber('F12')]), {
      repair: () => Promise.resolve({ ok: false, problem }),
    });
    const rect = jest.spyOn(Element.prototype, 'getBoundingClientRect');
    rect.mockReturnValue(new DOMRect(0, -900, 320, 80));
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    await pane.press(pane.find('button', 'Sửa thành'));
    expect(scrolled).toHaveBeenCalledTimes(1);
    expect(pane.text()).toContain('Bạn đang gõ dở trong một ô');
    expect(document.activeElement?.textContent).not.toContain('Bạn đang gõ dở');
    jest.restoreAllMocks();
  });
});

describe('a warning', () => {
  test('is accepted with a reason, after its cell was looked at', async () => {
    const commands = await scored(scoreReport([warning]));
    expect(pane.text()).not.toContain('Chấp nhận…');
    const [item] = items();
    if (item) await pane.press(item);
    await pane.press(pane.find('button', 'Chấp nhận…'));
    const input = pane.root.querySelector<HTMLInputElement>('form input');
    if (!input) throw new Error('No input');
    expect(document.activeElement).toBe(input);
    await pane.press(pane.find('button', 'Chấp nhận'));
    expect(commands.calls.at(-1)).toMatch(/^goToCell/);
    expect(pane.text()).toContain('Hãy ghi lý do.');
    expect(document.activeElement).toBe(input);
    await fill(input, 'Đã đối chiếu biên bản');
    await pane.press(pane.find('button', 'Chấp nhận'));
    expect(commands.calls.at(-1)).toBe('accept entry.tooLarge Đã đối chiếu biên bản');
    expect(pane.text()).toContain('Đã chấp nhận một cảnh báo, có ghi trong Nhật ký.');
    await pane.press(pane.find('button', 'Hoàn tác'));
    expect(commands.calls.at(-1)).toBe('withdraw entry.tooLarge');
    expect(pane.text()).toContain('Đã bỏ chấp nhận, cảnh báo trở lại danh sách cần xem.');
  });

  test('the reason is asked for in view: a low pane shows the buttons below the field too', async () => {
    await scored(scoreReport([warning]));
    const [item] = items();
    if (item) await pane.press(item);
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    await pane.press(pane.find('button', 'Chấp nhận…'));
    expect(scrolled.mock.contexts).toEqual([pane.root.querySelector('form')]);
    jest.restoreAllMocks();
  });

  test('Enter in a blank field asks for the reason; as one is typed, that is over', async () => {
    await scored(scoreReport([warning]));
    const [item] = items();
    if (item) await pane.press(item);
    await pane.press(pane.find('button', 'Chấp nhận…'));
    const input = pane.root.querySelector<HTMLInputElement>('form input');
    if (!input) throw new Error('No input');
    // Enter presses the button of the form, as long as that is not disabled.
    expect(pane.find('button', 'Chấp nhận').getAttribute('aria-disabled')).not.toBe('true');
    await fill(input, '  ');
    await pane.press(pane.find('button', 'Chấp nhận'));
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(pane.text()).toContain('Hãy ghi lý do.');
    await fill(input, 'Đã');
    expect(pane.text()).not.toContain('Hãy ghi lý do.');
    expect(pane.text()).toContain('Ghi vào Nhật ký.');
  });

  test('an error is not to be accepted', async () => {
    await scored(scoreReport([notANumber('F12')]));
    const [item] = items();
    if (item) await pane.press(item);
    expect(pane.text()).not.toContain('Chấp nhận');
  });

  test('that was accepted stands apart with its reason, and can be opened again', async () => {
    const commands = await scored({ ...scoreReport([]), accepted: someAccepted });
    expect(pane.text()).toContain('Đã chấp nhận (1)');
    expect(pane.text()).toContain('Lý do: Đã đối chiếu biên bản số 12 (24/11/2026 15:04)');
    await pane.press(pane.find('button', 'Bỏ chấp nhận'));
    expect(commands.calls.at(-1)).toBe('withdraw entry.tooLarge');
    expect(pane.text()).toContain('Đã bỏ chấp nhận');
    expect(document.activeElement?.textContent).toContain('Cần xem');
  });

  test('the accepted ones are found ahead of the list, however long it is', async () => {
    await scored({ ...scoreReport([notANumber('F12'), warning]), accepted: someAccepted });
    const accepted = pane.find('summary', 'Đã chấp nhận (1)');
    const [first] = items();
    if (!first) throw new Error('No finding');
    const follows = accepted.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).not.toBe(0);
  });
});

describe('hundreds of findings', () => {
  const findings = [
    notANumber('F12'),
    warning,
    located('target.short', 'warning', { sheet: 'Số liệu', address: 'K2' }),
    located('rank.tie', 'note', { sheet: 'Xếp hạng', address: 'A9' }),
  ];

  test('are searched without accents', async () => {
    await scored(scoreReport(findings));
    const search = pane.root.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('No search');
    await fill(search, 'xep hang A9');
    expect(items()).toHaveLength(1);
    await fill(search, 'không có đâu');
    expect(pane.text()).toContain('Không tìm thấy chỗ nào như vậy.');
  });

  test('“Điểm sau” leads from cell to cell', async () => {
    const commands = await scored(scoreReport(findings));
    const next = pane.find('button[aria-label]', 'Điểm sau');
    await pane.press(next);
    expect(commands.calls.at(-1)).toBe('goToCell Số liệu F12');
    await pane.press(next);
    expect(commands.calls.at(-1)).toBe('goToCell Số liệu M9');
    await pane.press(pane.find('button[aria-label]', 'Điểm trước'));
    expect(commands.calls.at(-1)).toBe('goToCell Số liệu F12');
    expect(pane.text()).toContain('1/4');
  });
});

describe('an edit in the sheets', () => {
  test('brings the findings up to date without a click', async () => {
    let tell: Parameters<Commands['watch']>[0] = () => undefined;
    await scored(scoreReport([notANumber('F12'), warning]), {
      watch: (onReview) => {
        tell = onReview;
        return () => undefined;
      },
    });
    expect(items()).toHaveLength(2);
    await act(async () => {
      tell(ok(scoreReport([warning])), false);
      await Promise.resolve();
    });
    expect(items()).toHaveLength(1);
  });

  const others = [warning, located('rank.tie', 'note', { sheet: 'Xếp hạng', address: 'A9' })];
  test.each([
    ['takes nothing from who types in the grid', false, true],
    ['leads on who was reading in the pane', true, true],
    ['leaves alone who had left the list', true, false],
  ])('that mends a finding %s', async (_, hasFocus, isInList) => {
    let tell: Parameters<Commands['watch']>[0] = () => undefined;
    await scored(scoreReport([notANumber('F12'), ...others]), {
      watch: (onReview) => {
        tell = onReview;
        return () => undefined;
      },
    });
    const [first] = items();
    if (first) await pane.press(first);
    if (!isInList) act(() => first?.blur());
    const focus = jest.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
    await act(async () => {
      tell(ok(scoreReport(others)), false);
      await Promise.resolve();
    });
    focus.mockRestore();
    expect(items()).toHaveLength(2);
    expect(document.activeElement === items()[0]).toBe(hasFocus && isInList);
  });

  test('that breaks the plan shows where, and its mending shows the result again', async () => {
    let tell: Parameters<Commands['watch']>[0] = () => undefined;
    await scored(scoreReport([warning]), {
      watch: (onReview) => {
        tell = onReview;
        return () => undefined;
      },
    });
    const told = (outcome: Parameters<typeof tell>[0]) =>
      act(async () => {
        tell(outcome, false);
        await Promise.resolve();
      });
    const refused = [located('plan.unknownGroup', 'error', { sheet: 'Tiêu chí', address: 'B4' })];
    await told({ ok: false, problem: { code: 'planRefused', findings: refused } });
    expect(pane.text()).toContain('Kế hoạch còn chỗ chưa đúng');
    await told(ok(scoreReport([warning])));
    expect(pane.text()).not.toContain('Kế hoạch còn chỗ chưa đúng');
    expect(items()).toHaveLength(1);
  });
});

describe('before the pane made a run', () => {
  test.each([
    ['one of the ribbon’s is the pane’s as well', true, 'Đã chấm 29 đơn vị'],
    [
      'figures that were typed are told, and the way to the first run',
      false,
      'Sổ đã có số liệu của 29 đơn vị',
    ],
  ])('%s', async (_, isRun, told) => {
    let tell: Parameters<Commands['watch']>[0] = () => undefined;
    pane = await mount(
      stubCommands(true, {
        watch: (onReview) => {
          tell = onReview;
          return () => undefined;
        },
      }),
    );
    expect(pane.text()).toContain('Sẵn sàng chấm điểm');
    await act(async () => {
      tell(ok(scoreReport([warning])), isRun);
      await Promise.resolve();
    });
    expect(items()).toHaveLength(1);
    expect(pane.text()).toContain(told);
    expect(pane.text().includes('Nhấn nút trên để chấm')).toBe(!isRun);
    expect(pane.text()).not.toContain('Sẵn sàng chấm điểm');
  });
});
