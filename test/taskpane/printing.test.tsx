/** @jest-environment jsdom */
import type { Commands } from '../../src/commands/reports';
import { cardsFrom, cardsKey, cardUnits } from '../../src/taskpane/printing/cardUnits';
import { clusterSizes } from '../../src/taskpane/units/unitGroups';
import { closedPeriod } from './support/closing';
import { fill, mount, type Mounted, settled } from './support/mount';
import { printView } from './support/print';
import { scorebook } from './support/reports';
import { ok, stubCommands, type StubCommands } from './support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());

async function opened(answers: Partial<Commands> = {}): Promise<StubCommands> {
  const commands = stubCommands(true, answers);
  pane = await mount(commands, { kind: 'openTool', tool: 'print' });
  await settled(pane);
  return commands;
}

const list = (label: string): HTMLElement => {
  const found = [...pane.root.querySelectorAll<HTMLSelectElement>('select')].find(
    ({ labels }) => labels[0]?.textContent === label,
  );
  if (!found) throw new Error(`No list ${label}`);
  return found;
};

describe('In', () => {
  test('its title takes the focus; Escape leads back', async () => {
    await opened();
    expect(document.activeElement?.textContent).toBe('In');
    await pane.key('Escape');
    expect(pane.text()).not.toContain('Phiếu điểm đơn vị');
  });

  test.each([
    ['Mở Xếp hạng để in', 'ranking', 'Xếp hạng đã sẵn sàng.'],
    ['Mở Tổng hợp để in', 'overview', 'Tổng hợp đã sẵn sàng.'],
    ['Lập danh sách', 'annex band Hoàn thành xuất sắc nhiệm vụ', 'Đã lập danh sách 12 tập thể.'],
    ['Lập 5 phiếu điểm', 'cards 21484,21487,21490,CQ02,CQ03', 'Đã lập 5 phiếu điểm'],
  ])('%s: says what is ready and how to print it', async (button, order, said) => {
    const commands = await opened();
    await pane.press(pane.find('button', button));
    expect(commands.calls.at(-1)).toBe(`preparePrint ${order}`);
    expect(pane.text()).toContain(said);
    expect(pane.text()).toContain('Nhấn Ctrl+P để in.');
    await pane.press(pane.find('button', 'Đóng thông báo'));
    expect(pane.text()).not.toContain(said);
  });

  test('says where the signer’s name comes from, and leads there', async () => {
    const commands = await opened();
    expect(pane.text()).toContain('Nơi nhận, TM./KT. và tên người ký');
    await pane.press(pane.find('button', 'Sửa ở trang Kế hoạch'));
    expect(commands.calls.at(-1)).toBe('goToSheet plan');
  });

  test('a closed result is shown as it was closed, without another run', async () => {
    const commands = await opened({
      status: () =>
        Promise.resolve(ok({ scorebook: { ...scorebook, closed: closedPeriod }, form: null })),
    });
    expect(pane.text()).toContain('chốt lúc 05/04/2025 16:20, mã đối chiếu 7K3M-9QXR-2B5T');
    await pane.press(pane.find('button', 'Mở Kết quả chốt để in'));
    expect(commands.calls.at(-1)).toBe('goToSheet closed');
  });

  test('an open period has none', async () => {
    await opened();
    expect(pane.text()).not.toContain('Kết quả đã chốt');
  });

  test('cards of a cluster, of single units found by name', async () => {
    const commands = await opened();
    await fill(list('Đơn vị nào'), 'cluster CQ');
    await pane.press(pane.find('button', 'Lập 2 phiếu điểm'));
    expect(commands.calls.at(-1)).toBe('preparePrint cards CQ02,CQ03');
    await fill(list('Đơn vị nào'), 'hand');
    await pane.press(pane.find('button', 'Lập 0 phiếu điểm'));
    expect(pane.text()).toContain('Hãy chọn ít nhất một đơn vị.');
    const search = pane.root.querySelector<HTMLElement>('input[type=search]');
    if (!search) throw new Error('No search');
    await fill(search, 'ba dien');
    await pane.press(pane.find('checkbox', 'Xã Ba Điền'));
    await pane.press(pane.find('button', 'Lập 1 phiếu điểm'));
    expect(commands.calls.at(-1)).toBe('preparePrint cards 21487');
    await fill(search, '');
    await pane.press(pane.find('checkbox', 'Khối cơ quan, đoàn thể huyện (2)'));
    await pane.press(pane.find('button', 'Lập 3 phiếu điểm'));
    expect(commands.calls.at(-1)).toBe('preparePrint cards 21487,CQ02,CQ03');
  });

  test('the first three of each cluster', async () => {
    const commands = await opened();
    await pane.press(pane.find('radio', 'Đứng đầu mỗi cụm'));
    await pane.press(pane.find('button', 'Lập danh sách'));
    expect(commands.calls.at(-1)).toBe('preparePrint annex first 3');
  });

  test('more cards than can be made at once: says so, and the button does nothing', async () => {
    const commands = await opened({
      printView: () => Promise.resolve(ok({ ...printView, mostCards: 4 })),
    });
    expect(pane.text()).toContain('Mỗi lần lập nhiều nhất 4 phiếu');
    await pane.press(pane.find('button', 'Lập 5 phiếu điểm'));
    expect(commands.calls.filter((call) => call.startsWith('preparePrint'))).toEqual([]);
  });

  test('trouble stands where the button was, and stays until it is dismissed', async () => {
    await opened({
      preparePrint: () => Promise.resolve({ ok: false, problem: { code: 'cellEditMode' } }),
    });
    await pane.press(pane.find('button', 'Lập danh sách'));
    const section = pane.find('button', 'Lập danh sách').closest('section');
    expect(section?.textContent).toContain('Nhấn Enter hoặc Esc');
  });
});

describe('whose cards', () => {
  test('the choice goes into the list and back, codes with spaces too', () => {
    const choices = [
      { by: 'everybody' },
      { by: 'cluster', code: 'CUM 1' },
      { by: 'hand' },
    ] as const;
    expect(choices.map((one) => cardsFrom(cardsKey(one)))).toEqual(choices);
  });

  test('clusters without units are not offered', () => {
    const view = { ...printView, clusters: [...printView.clusters, { code: 'X', name: 'Trống' }] };
    expect(clusterSizes(view).map(({ code, size }) => [code, size])).toEqual([
      ['XA', 3],
      ['CQ', 2],
    ]);
    expect(cardUnits(view, { by: 'cluster', code: 'X' }, new Set())).toEqual([]);
  });
});
