/** @jest-environment jsdom */
import type { RemovalView } from '../../../src/commands/removalReports';
import type { Commands } from '../../../src/commands/reports';
import { mount, type Mounted, settled } from '../support/mount';
import { removalView } from '../support/setUp';
import { ok, stubCommands } from '../support/stubCommands';

let pane: Mounted;
afterEach(async () => {
  await pane.unmount();
  sessionStorage.clear();
});

/** The tool for units, on a scorebook that stands. */
async function tool(answers: Partial<Commands> = {}) {
  const commands = stubCommands(true, answers);
  pane = await mount(commands, { kind: 'openTool', tool: 'setUp' });
  await settled(pane);
  return commands;
}
const looking = (view: Partial<RemovalView>): Partial<Commands> => ({
  removalView: () => Promise.resolve(ok(removalView(view))),
});
const look = () => pane.press(pane.find('button', 'Xem những gì sẽ gỡ'));
const isOff = (name: string) => pane.find('button', name).getAttribute('aria-disabled') === 'true';
const isThere = (name: string) => pane.text().includes(name);

describe('On the tool for units the scorebook', () => {
  test('is taken out once somebody has seen what goes with it', async () => {
    const commands = await tool();
    expect(isThere('Gỡ 14 trang')).toBe(false);
    await look();
    expect(document.activeElement?.textContent).toBe('Gỡ sổ khỏi tệp này');
    expect(isThere('27 số liệu mẫu (giả định) trên trang Số liệu mất theo.')).toBe(true);
    await pane.press(pane.find('button', 'Gỡ 14 trang'));
    expect(commands.calls.slice(-2)).toEqual(['remove 14 sheets 27 figures', 'status']);
    const gone = 'Đã gỡ sổ thi đua: 14 trang. Các trang khác của tệp còn nguyên.';
    expect(isThere(gone)).toBe(true);
    expect(pane.root.querySelector('[role=status]')?.textContent).toBe(gone);
    expect(pane.find('button', 'Dùng thử với số liệu mẫu')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('H1');
    await pane.press(pane.find('button', 'Đóng thông báo'));
    expect(isThere('Đã gỡ sổ thi đua')).toBe(false);
  });

  test('with typed figures goes only after somebody has said that they may go', async () => {
    const commands = await tool(looking({ own: 27 }));
    await look();
    expect(isOff('Gỡ 14 trang')).toBe(true);
    await pane.press(pane.find('button', 'Gỡ 14 trang'));
    expect(commands.calls.some((call) => call.startsWith('remove '))).toBe(false);
    await pane.press(pane.find('checkbox', 'Tôi đã lưu tệp'));
    await pane.press(pane.find('button', 'Gỡ 14 trang'));
    expect(commands.calls).toContain('remove 14 sheets 27 figures');
  });

  test('stays where more was typed since, which is shown and has to be confirmed anew', async () => {
    const now = removalView({ figures: 30, own: 3 });
    await tool({
      ...looking({ own: 2 }),
      remove: () => Promise.resolve(ok({ is: 'outdated', view: now })),
    });
    await look();
    await pane.press(pane.find('checkbox', 'Tôi đã lưu tệp'));
    await pane.press(pane.find('button', 'Gỡ 14 trang'));
    expect(isThere('Chưa gỡ gì')).toBe(true);
    expect(isThere('30 số liệu mất theo, trong đó 3 số đã nhập')).toBe(true);
    expect(isOff('Gỡ 14 trang')).toBe(true);
    expect(document.activeElement?.textContent).toBe('Gỡ sổ khỏi tệp này');
  });

  test('stays with its closed results, and it is said what can be done', async () => {
    await tool(looking({ closed: ['Kết quả chốt', 'Kết quả 2024'] }));
    await look();
    expect(isThere('Tệp này giữ kết quả đã chốt nên không gỡ được')).toBe(true);
    expect(isThere('xóa trang “Kết quả chốt”, “Kết quả 2024”, rồi gỡ lại')).toBe(true);
    expect(isThere('Gỡ 14 trang')).toBe(false);
  });

  test('stays when somebody has seen enough, with the focus at the first button again', async () => {
    await tool();
    await look();
    await pane.press(pane.find('button', 'Để sau'));
    expect(isThere('Gỡ 14 trang')).toBe(false);
    expect(document.activeElement?.textContent).toBe('Xem những gì sẽ gỡ');
  });

  test('is not half taken out of the view when the tool is left and opened again', async () => {
    await tool();
    await look();
    await pane.key('Escape');
    await pane.press(pane.find('button', 'Việc khác'));
    const item = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
      ({ textContent }) => textContent === 'Đơn vị và mẫu kế hoạch',
    );
    if (!item) throw new Error('No such tool');
    await pane.press(item);
    await settled(pane);
    expect(isThere('Xem những gì sẽ gỡ')).toBe(true);
  });
});

describe('Beside what was put in just now', () => {
  test('the way out leads to what would go, also after a trial that was scored', async () => {
    const commands = stubCommands(false);
    pane = await mount(commands);
    await pane.press(pane.find('button', 'Dùng thử với số liệu mẫu'));
    expect(pane.find('tab', 'Xếp hạng').getAttribute('aria-selected')).toBe('true');
    await pane.press(pane.find('button', 'Gỡ ra…'));
    await settled(pane);
    expect(document.activeElement?.textContent).toBe('Gỡ sổ khỏi tệp này');
    await pane.press(pane.find('button', 'Gỡ 14 trang'));
    expect(pane.find('button', 'Tạo sổ từ kế hoạch mẫu')).toBeTruthy();
    expect(commands.calls.at(-1)).toBe('status');
  });

  test('there is none where sheets were put right: that was no beginning', async () => {
    pane = await mount(stubCommands(true));
    await pane.press(pane.find('button', 'Sửa lại các trang tính'));
    expect(isThere('Đã sửa lại trang: Điểm.')).toBe(true);
    expect(isThere('Gỡ ra…')).toBe(false);
  });
});
