/** @jest-environment jsdom */
import { vi } from '../../src/messages/vi';
import { foundIn, foundView, isSearched } from '../../src/taskpane/result/rankingView';
import { foundUnranked } from '../../src/taskpane/result/unrankedView';
import { fill, mount, type Mounted } from './support/mount';
import { manyFindings, manyRanked, scoreReport } from './support/reports';
import { ok, stubCommands } from './support/stubCommands';

const ranked = (unit: string, name: string, rank: number) => ({
  ...{ unit, name, rank },
  ...{ total: 100 - rank, band: 'Khá' },
});
const fillers = Array.from({ length: 18 }, (_, index) =>
  ranked(`9${index + 10}`, `Phường số ${index + 1}`, index + 3),
);
const clusters = [
  {
    cluster: 'C1',
    name: 'Xã, phường',
    ranked: [ranked('21529', 'Xã Ba Tô', 1), ranked('21484', 'Xã Ba Tơ', 2), ...fillers],
  },
  { cluster: 'C2', name: 'Cơ quan', ranked: [ranked('PNV', 'Phòng Nội vụ', 1)] },
];
const unranked = [
  { unit: '21502', name: 'Xã Ba Khâm', because: 'gated', criteria: ['4.14'] },
] as const;
const report = { clusters, unranked };

describe('A unit of many is found', () => {
  test.each([
    ['by a name without accents and in small letters', 'ba to', ['Xã Ba Tô 1', 'Xã Ba Tơ 2']],
    ['by its code, with its rank', '21484', ['Xã Ba Tơ 2']],
    ['by words in any order', 'vụ phòng', ['Phòng Nội vụ 1']],
    ['among those without a rank', 'kham', []],
    ['not where there is none', 'Sơn Hà', []],
  ])('%s', (_, typed, names) => {
    const found = foundIn(report, typed);
    const all = found?.clusters.flatMap(({ found: units }) => units) ?? [];
    expect(all.map(({ name, rank }) => `${name} ${rank}`)).toEqual(names);
  });

  test('under its own cluster, and the others are left out', () => {
    const found = foundIn(report, 'noi vu');
    expect(found?.clusters.map(({ cluster }) => cluster.name)).toEqual(['Cơ quan']);
    expect(found?.unranked).toEqual([]);
  });

  test('without a rank: the reason is told', () => {
    const found = foundIn(report, '21502');
    expect(found && foundUnranked(found, vi)).toEqual([
      'Không xếp hạng vì điều kiện loại (1): Xã Ba Khâm (tiêu chí 4.14).',
    ]);
  });

  test.each([
    ['20 units are read', 20, false],
    ['21 are searched', 21, true],
  ])('%s', (_, count, searched) => {
    const some = manyRanked(count);
    expect(isSearched(some)).toBe(searched);
    expect(foundIn(some, 'xã số 1') !== null).toBe(searched);
    expect(foundIn(some, ' ')).toBeNull();
  });

  test.each([
    [2, 0, 2, null],
    [230, 0, 100, 'Xem thêm 100'],
    [230, 2, 200, 'Xem thêm 30'],
  ])('of %d found a page at a time', (count, pages, shown, more) => {
    const found = manyRanked(count).clusters[0]?.ranked ?? [];
    const view = foundView(found, pages, vi);
    expect([view.shown.length, view.more, view.few]).toEqual([shown, more, null]);
  });
});

describe('in the pane', () => {
  let pane: Mounted;
  afterEach(() => pane.unmount());
  const run = () => pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
  const field = (label: string) => pane.find('input[type=search]', label);
  const isShown = (tab: string) => pane.find('tab', tab).getAttribute('aria-selected');

  test('one of 3,321 units is found with its rank, and what was typed stays after another run', async () => {
    pane = await mount(stubCommands(true, { score: () => Promise.resolve(ok(manyRanked(3321))) }));
    await run();
    await pane.press(pane.find('tab', 'Xếp hạng'));
    await fill(field('Tìm đơn vị'), 'xa so 3321');
    const rows = () => [...pane.root.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows()).toEqual([expect.stringContaining('3.321Xã số 3321')]);
    expect(pane.text()).toContain('Các xã, phường, đặc khu');
    await run();
    expect(isShown('Xếp hạng')).toBe('true');
    expect(rows()).toHaveLength(1);
    await fill(field('Tìm đơn vị'), 'không có');
    expect(rows()).toEqual([]);
    expect(pane.text()).toContain('Không tìm thấy đơn vị nào như vậy.');
    await fill(field('Tìm đơn vị'), '');
    expect(rows()).toHaveLength(3);
  });

  test('few units have no field to search them', async () => {
    pane = await mount(stubCommands(true, { score: () => Promise.resolve(ok(manyRanked(19))) }));
    await run();
    await pane.press(pane.find('tab', 'Xếp hạng'));
    expect(pane.root.querySelector('input[type=search]')).toBeNull();
  });

  test('filter, search and arrangement stay after another run, and while another tab is open', async () => {
    const findings = manyFindings(40);
    pane = await mount(
      stubCommands(true, { score: () => Promise.resolve(ok(scoreReport(findings))) }),
    );
    await run();
    const arranged = () => pane.root.querySelector<HTMLSelectElement>('select');
    const filter = () => pane.root.querySelector<HTMLElement>('[aria-pressed=true]')?.textContent;
    const chip = pane.root.querySelector<HTMLElement>('[aria-pressed]:not(:disabled)');
    if (!chip) throw new Error('No filter');
    await pane.press(chip);
    const pressed = filter();
    await fill(field('Tìm trong'), '1');
    const select = arranged();
    if (!select) throw new Error('No arrangement');
    expect(select.labels[0]?.textContent).toBe('Xếp theo');
    await fill(select, 'unit');
    const look = () => [
      filter(),
      (field('Tìm trong') as HTMLInputElement).value,
      arranged()?.value,
    ];
    const chosen = [pressed, '1', 'unit'];
    expect(look()).toEqual(chosen);
    await run();
    expect([isShown('Cần xem'), ...look()]).toEqual(['true', ...chosen]);
    await pane.press(pane.find('tab', 'Chỉ tiêu'));
    await run();
    expect(isShown('Chỉ tiêu')).toBe('true');
    await pane.press(pane.find('tab', 'Cần xem'));
    expect(look()).toEqual(chosen);
  });

  test('after a trial with invented figures the ranking is first, and stays where one goes from there', async () => {
    pane = await mount(stubCommands(false));
    await pane.press(pane.find('button', 'Dùng thử với số liệu mẫu'));
    expect(isShown('Xếp hạng')).toBe('true');
    await pane.press(pane.find('tab', 'Chỉ tiêu'));
    await run();
    expect(isShown('Chỉ tiêu')).toBe('true');
  });

  test('a newer result has the workbook read again for trials', async () => {
    const commands = stubCommands(true);
    pane = await mount(commands);
    await run();
    await pane.press(pane.find('tab', 'Tính thử'));
    await run();
    expect(isShown('Tính thử')).toBe('true');
    expect(commands.calls.filter((call) => call === 'whatIf')).toHaveLength(2);
  });
});
