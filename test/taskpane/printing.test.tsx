/** @jest-environment jsdom */
import type { PrintReport } from '../../src/commands/printReports';
import type { Commands } from '../../src/commands/reports';
import type { LocatedFinding } from '../../src/commands/resultReports';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { cardsFrom, cardsKey, cardUnits } from '../../src/taskpane/printing/cardUnits';
import { addedLines, errorLine } from '../../src/taskpane/printing/printedView';
import { clusterSizes } from '../../src/taskpane/units/unitGroups';
import { closedPeriod } from './support/closing';
import { fill, mount, type Mounted, settled } from './support/mount';
import { printReport, printView } from './support/print';
import { located, scorebook, scoreReport } from './support/reports';
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
    expect(commands.calls.at(-1)).toBe('goToCell Kế hoạch C33');
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

  test('a list says whom ties added, and whose figures have errors', async () => {
    const faulty = {
      finding: {
        ...located('entry.notANumber', 'error').finding,
        place: { at: 'entry', unit: 'MK', figure: 'KT_DU' },
      } as const,
      cell: null,
    };
    const listed = [
      { unit: 'LH', name: 'Xã Long Hải' },
      { unit: 'MK', name: 'Xã Minh Khai' },
    ];
    await opened({
      preparePrint: () =>
        Promise.resolve(
          ok({
            ...{ what: 'annex', units: 7 },
            annex: { listed, added: [{ cluster: 'Cụm xã', units: 1 }] },
            review: scoreReport([faulty as LocatedFinding]),
          }),
        ),
    });
    await pane.press(pane.find('button', 'Lập danh sách'));
    expect(pane.text()).toContain('Đã lập danh sách 7 tập thể.');
    expect(pane.text()).toContain('Thêm 1 đơn vị vì bằng điểm ở Cụm xã.');
    expect(pane.text()).toContain('Còn lỗi số liệu: Xã Minh Khai. Xem lại trước khi trình.');
  });

  test('what is blank on Kế hoạch is told before it is blank on paper', async () => {
    await opened({
      printView: () => Promise.resolve(ok({ ...printView, blank: ['issuer', 'position'] })),
    });
    expect(pane.text()).toContain('Bản in sẽ còn chỗ trống');
    expect(pane.text()).toContain('Trang Kế hoạch chưa ghi: cơ quan ban hành, chức vụ người ký.');
  });

  test('the button below it leads to the cell, and it is gone once that is filled in and printed', async () => {
    let blank: readonly ('issuer' | 'position')[] = ['position'];
    const commands = await opened({
      printView: () => Promise.resolve(ok({ ...printView, blank })),
    });
    await pane.press(pane.find('button', 'Sửa ở trang Kế hoạch'));
    expect(commands.calls.at(-1)).toBe('goToCell Kế hoạch C33');
    expect(pane.text()).toContain('Bản in sẽ còn chỗ trống');
    blank = [];
    await pane.press(pane.find('button', 'Mở Xếp hạng để in'));
    expect(pane.text()).not.toContain('Bản in sẽ còn chỗ trống');
  });

  test('nothing is told where nothing is blank', async () => {
    await opened();
    expect(pane.text()).not.toContain('Bản in sẽ còn chỗ trống');
  });

  test('more cards than can be made at once: says so, and the button does nothing', async () => {
    const commands = await opened({
      printView: () => Promise.resolve(ok({ ...printView, mostCards: 4 })),
    });
    expect(pane.text()).toContain('Mỗi lần lập nhiều nhất 4 phiếu');
    await pane.press(pane.find('button', 'Lập 5 phiếu điểm'));
    expect(commands.calls.filter((call) => call.startsWith('preparePrint'))).toEqual([]);
  });

  test('a period without figures: its cards bear no points, and that is said before', async () => {
    const blank = printView.units.map((unit) => ({ ...unit, hasFigures: false }));
    await opened({ printView: () => Promise.resolve(ok({ ...printView, units: blank })) });
    expect(pane.text()).toContain('Các đơn vị này chưa có số liệu: phiếu lập bây giờ chưa có điểm');
  });

  test('and so are two of five units that have none', async () => {
    const some = printView.units.map((unit, at) => ({ ...unit, hasFigures: at > 1 }));
    await opened({ printView: () => Promise.resolve(ok({ ...printView, units: some })) });
    expect(pane.text()).toContain('2 đơn vị chưa có số liệu: phiếu của các đơn vị đó chưa có điểm');
    await fill(list('Đơn vị nào'), 'cluster CQ');
    expect(pane.text()).not.toContain('chưa có số liệu');
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

describe('what is said of a list of awards', () => {
  const about = (changes: Partial<PrintReport>): PrintReport => ({
    ...printReport({ what: 'annex', choice: { by: 'first', count: 3 } }),
    ...changes,
  });
  const listed = Array.from({ length: 12 }, (_, at) => ({ unit: `X${at}`, name: `Xã ${at}` }));
  const errorAt = (
    unit: string,
    code: 'entry.notANumber' | 'missing.figure' = 'entry.notANumber',
  ) =>
    ({
      finding: { ...located(code, 'error').finding, place: { at: 'entry', unit, figure: 'A' } },
      cell: null,
    }) as LocatedFinding;
  const withErrors = (...findings: readonly LocatedFinding[]) =>
    about({ annex: { listed, added: [] }, review: scoreReport(findings) });

  test('each cluster that ties made longer', () => {
    const added = [
      { cluster: 'Cụm xã', units: 1 },
      { cluster: 'Khối cơ quan', units: 2 },
    ];
    const made = about({ annex: { listed, added } });
    expect(addedLines(made, vi.printing)).toEqual([
      'Thêm 1 đơn vị vì bằng điểm ở Cụm xã.',
      'Thêm 2 đơn vị vì bằng điểm ở Khối cơ quan.',
    ]);
    expect(addedLines(made, en.printing)[0]).toBe('1 more in Cụm xã, because of equal points.');
    expect(addedLines(about({ annex: null }), vi.printing)).toEqual([]);
  });

  test('errors of units that are not on it, and figures that are missing, are not told', () => {
    const made = withErrors(errorAt('Y1'), errorAt('X1', 'missing.figure'));
    expect(errorLine(made, vi.printing)).toBeNull();
    expect(errorLine(about({ annex: null }), vi.printing)).toBeNull();
  });

  test('of many with errors the first are named', () => {
    const made = withErrors(...listed.map(({ unit }) => errorAt(unit)));
    expect(errorLine(made, vi.printing)).toBe(
      'Còn lỗi số liệu: Xã 0, Xã 1, Xã 2, Xã 3, Xã 4, Xã 5, Xã 6, Xã 7, Xã 8, Xã 9 và 2 đơn vị khác. Xem lại trước khi trình.',
    );
    expect(errorLine(withErrors(errorAt('X1')), en.printing)).toBe(
      'Figures with errors: Xã 1. Look at them before you hand the list in.',
    );
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
