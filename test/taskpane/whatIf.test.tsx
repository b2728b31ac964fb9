/** @jest-environment jsdom */
import { act } from 'react';
import type { Outcome } from '../../src/commands/problem';
import type { Commands } from '../../src/commands/reports';
import type { WhatIf } from '../../src/commands/whatIfReports';
import { mount, type Mounted } from './support/mount';
import { ok, stubCommands } from './support/stubCommands';
import { trial } from './support/trial';

let pane: Mounted;
afterEach(() => pane.unmount());

/** Opens the tab after a run; the search for the first places gets its time. */
async function opened(answers: Partial<Commands> = {}) {
  const commands = stubCommands(true, answers);
  pane = await mount(commands);
  await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
  await pane.press(pane.find('tab', 'Tính thử'));
  do {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  } while (pane.text().includes('Đang dò…'));
  return commands;
}

function field(label: string): HTMLSelectElement | HTMLInputElement {
  const found = [...pane.root.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  const element = found && document.getElementById(found.htmlFor);
  if (!element) throw new Error(`No field ${label}`);
  return element as HTMLSelectElement | HTMLInputElement;
}

/** Chooses in a list or types into a box, as React is told of it. */
async function set(element: HTMLSelectElement | HTMLInputElement, value: string): Promise<void> {
  await act(async () => {
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value');
    own?.set?.call(element, value);
    const kind = element instanceof HTMLSelectElement ? 'change' : 'input';
    element.dispatchEvent(new Event(kind, { bubbles: true }));
    await Promise.resolve();
  });
}

async function type(label: string, text: string): Promise<void> {
  const box = field(label);
  box.focus();
  await set(box, text);
  await pane.key('Enter');
}

const said = () => pane.root.querySelector('[aria-live=polite]')?.textContent;
const lines = () =>
  [...pane.root.querySelectorAll('ul[aria-label="Các đơn vị thay đổi"] > li')].map(
    ({ textContent }) => textContent,
  );

test('the workbook is read when the tab is opened, and the pane says that nothing is written', async () => {
  const commands = await opened();
  expect(commands.calls).toEqual(['status', 'score', 'whatIf']);
  expect(pane.text()).toContain('Chỉ tính thử, sổ không thay đổi. Theo sổ đọc lúc 15:32.');
  expect(said()).toBe('Đang đúng như trong sổ. Đổi số ở trên để xem hạng nào thay đổi.');
  expect(lines()).toEqual([]);
});

test('a target typed as people here write it: who moves, from where to where, and for how many points', async () => {
  await opened();
  await set(field('Đổi số nào'), 'target');
  await type('Chỉ tiêu (%)', '94,5');
  // 19 of 20 are 95 %: Tổ 2 gets the 20 points of 1.1.
  expect(said()).toBe('2 đơn vị đổi hạng.');
  expect(lines()).toEqual([
    'Tổ 2Hạng 3 → 273,00 → 93,00 điểm (+20,00)lên 1 bậcKhá → Xuất sắc',
    'Tổ 4Hạng 2 → 385,00 điểm, không đổixuống 1 bậc',
  ]);
  expect(pane.root.querySelectorAll('li svg[aria-hidden]')).toHaveLength(2);
});

test('the way back to the number in the workbook', async () => {
  await opened();
  await type('Điểm tối đa', '0');
  expect(said()).not.toMatch(/^Đang đúng như/);
  const back = pane.find('button', 'Trở lại 20');
  expect(back.getAttribute('aria-disabled')).not.toBe('true');
  await pane.press(back);
  expect(said()).toMatch(/^Đang đúng như trong sổ/);
  expect(field('Điểm tối đa').value).toBe('20');
});

test('the arrows of the keyboard move by half a point', async () => {
  await opened();
  const box = field('Điểm tối đa');
  box.focus();
  await pane.key('ArrowUp');
  expect(box.value).toBe('20,5');
  expect(said()).toBe('Không đơn vị nào đổi hạng hay xếp loại; 3 đơn vị chỉ đổi điểm.');
});

test('what is no number is said to be none, and the last number stays', async () => {
  await opened();
  await type('Điểm tối đa', 'hai mươi');
  expect(pane.text()).toContain('Hãy gõ một số từ 0 trở lên, ví dụ 2,5.');
  expect(said()).toMatch(/^Đang đúng như trong sổ/);
});

test('another criterion begins with its own number', async () => {
  await opened();
  await type('Điểm tối đa', '5');
  await set(field('Đổi ở đâu'), 'criterion 2.3');
  expect(field('Điểm tối đa').value).toBe('15');
  expect(said()).toMatch(/^Đang đúng như trong sổ/);
  // 2.3 has no target: there is no choice to make.
  expect(pane.text()).not.toContain('Đổi số nào');
});

test('how firm the first place is', async () => {
  await opened();
  expect(pane.text()).toContain(
    'Tổ 1 đứng đầu: đổi riêng bất kỳ điểm tối đa hay trọng số nào cũng không mất hạng nhất.',
  );
});

test('what would topple it can be tried with one press', async () => {
  const change = {
    lever: { moves: 'points', criterion: '2.2', kinds: ['TO'] },
    by: -2.5,
  } as const;
  const weights = [{ kind: null, from: 10, to: 7.5 }];
  const topple = { change, about: '2.2', weights, lost: ['Tổ 1'], then: ['Tổ 4'] };
  const whatIf: WhatIf = {
    ...trial,
    firstPlace: () =>
      Promise.resolve({
        cluster: 'Lớp tập huấn',
        first: ['Tổ 1'],
        outcome: { is: 'toppled', by: [topple] },
      }),
  };
  await opened({ whatIf: () => Promise.resolve(ok(whatIf)) });
  expect(pane.text()).toContain(
    'Tổ 1 đứng đầu: giữ vững cho đến khi điểm tối đa của tiêu chí 2.2 giảm 2,5 (từ 10 xuống 7,5).Khi đó Tổ 4 đứng đầu.',
  );
  await pane.press(pane.find('button', 'Thử mức này'));
  expect(field('Đổi ở đâu').value).toBe('criterion 2.2');
  expect(field('Điểm tối đa').value).toBe('7,5');
  expect(document.activeElement?.textContent).toBe('Thử đổi một số');
});

test('what the sheets would refuse is refused in words', async () => {
  const refusing: WhatIf = {
    ...trial,
    tryOut: (change) =>
      change.by === 0
        ? { ok: true, moves: [] }
        : {
            ok: false,
            findings: [
              {
                code: 'plan.anchorsEqual',
                severity: 'error',
                place: { at: 'criterion', criterion: '1.1', field: 'from' },
                values: { by: '1.1', at: 50 },
              },
            ],
          },
  };
  await opened({ whatIf: () => Promise.resolve(ok(refusing)) });
  await type('Điểm tối đa', '50');
  expect(said()).toContain('Không tính thử được. Tiêu chí 1.1: mốc đầu và chỉ tiêu cùng là 50');
});

test('a workbook that cannot be read now can be read later', async () => {
  let tries = 0;
  const answer = (): Promise<Outcome<WhatIf>> =>
    Promise.resolve(tries++ === 0 ? { ok: false, problem: { code: 'cellEditMode' } } : ok(trial));
  await opened({ whatIf: answer });
  expect(pane.text()).toContain('Bạn đang gõ dở trong một ô');
  await pane.press(pane.find('button', 'Đọc sổ'));
  expect(pane.text()).toContain('Thử đổi một số');
});

test('reading again, and coming back to the tab, read the workbook afresh', async () => {
  const commands = await opened();
  const reads = () => commands.calls.filter((call) => call === 'whatIf').length;
  await pane.press(pane.find('button', 'Đọc lại sổ'));
  expect(reads()).toBe(2);
  await pane.press(pane.find('tab', 'Xếp hạng'));
  await pane.press(pane.find('tab', 'Tính thử'));
  expect(reads()).toBe(3);
});
