/** @jest-environment jsdom */
import type { Commands } from '../../src/commands/reports';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import type { Gain } from '../../src/scoring/explain/pointExplanation';
import type { Goal, Way } from '../../src/scoring/explain/explanation';
import { groupView } from '../../src/taskpane/explanation/groupView';
import { unitLinks } from '../../src/taskpane/explanation/unitLinks';
import { waySections } from '../../src/taskpane/explanation/wayView';
import { explainReport } from './support/explained';
import { mount, type Mounted } from './support/mount';
import { ok, stubCommands } from './support/stubCommands';

const step = (code: string, gap: number, points: number, less = false): Gain => ({
  criterion: { code, name: `Tiêu chí ${code}` },
  need: {
    for: 'target',
    bound: 75,
    isPercent: true,
    gap,
    less,
    strict: false,
    unitOfMeasure: less ? 'vụ' : 'người',
  },
  points,
});
const rank: Goal = { is: 'rank', rank: 2 };
const band: Goal = { is: 'band', name: 'Tốt' };
const training = step('1.2', 3, 1.25);
const cases = step('2.1', 2, 1, true);

const way = (to: Goal, changes: Partial<Way> = {}): Way => ({
  to,
  isReached: true,
  steps: [training, cases],
  points: 2.25,
  from: 78,
  total: 80.25,
  rank: 2,
  band: 'Tốt',
  untold: [],
  ...changes,
});
const outOfReach = { isReached: false, rank: 3, band: 'Khá' };

const nothingToGain = { ...outOfReach, steps: [], points: 0, total: 78 };

describe('What would bring a unit further, in words', () => {
  test.each([
    [
      'a rank: how many criteria, what they bring, where that leads',
      [way(rank)],
      vi,
      [
        'Để lên hạng 2',
        'Cần 2 tiêu chí, thêm 2,25 điểm: tổng từ 78 lên 80,25 điểm. Nếu các đơn vị khác giữ nguyên thì được hạng 2, xếp loại “Tốt”.',
        '1.2 Tiêu chí 1.2: cần thêm 3 người, +1,25 điểm',
        '2.1 Tiêu chí 2.1: cần giảm 2 vụ, +1 điểm',
      ],
    ],
    [
      'a band, in English',
      [way(band, { steps: [cases], points: 1, total: 79 })],
      en,
      [
        'For band “Tốt”',
        '1 criterion would do, 1 point more: the total goes from 78 to 79. If the other units stay as they are, that is rank 2, band “Tốt”.',
        '2.1 Tiêu chí 2.1: 2 vụ fewer, +1 point',
      ],
    ],
    [
      'a plan without bands says nothing of one',
      [way(rank, { band: '' })],
      vi,
      [
        'Để lên hạng 2',
        'Cần 2 tiêu chí, thêm 2,25 điểm: tổng từ 78 lên 80,25 điểm. Nếu các đơn vị khác giữ nguyên thì được hạng 2.',
        '1.2 Tiêu chí 1.2: cần thêm 3 người, +1,25 điểm',
        '2.1 Tiêu chí 2.1: cần giảm 2 vụ, +1 điểm',
      ],
    ],
    [
      'out of reach: what all of it comes to, and what is not in it',
      [way(rank, { ...outOfReach, untold: [{ code: '2.3', name: 'Vệ sinh' }] })],
      vi,
      [
        'Để lên hạng 2',
        'Chưa tới được: thêm đủ số còn thiếu ở 2 tiêu chí (+2,25 điểm) thì tổng là 80,25 điểm, vẫn hạng 3.',
        'Ngoài ra còn mất điểm ở tiêu chí 2.3 “Vệ sinh”, không quy ra số còn thiếu được.',
      ],
    ],
    [
      'out of reach, in English',
      [way(rank, outOfReach)],
      en,
      [
        'For rank 2',
        'Out of reach: all that is lacking in 2 criteria (+2,25 points) makes 80,25, still rank 3.',
      ],
    ],
    [
      'out of reach in both: both are told',
      [way(rank, outOfReach), way(band, outOfReach)],
      vi,
      [
        'Để lên hạng 2, đạt xếp loại “Tốt”',
        'Chưa tới được: thêm đủ số còn thiếu ở 2 tiêu chí (+2,25 điểm) thì tổng là 80,25 điểm, vẫn hạng 3, xếp loại “Khá”.',
      ],
    ],
    [
      'points that count for more, or less, in the total: that is told',
      [way(rank, { steps: [cases], points: 1, total: 79.25 })],
      vi,
      [
        'Để lên hạng 2',
        'Cần 1 tiêu chí, thêm 1 điểm; tính cả quy đổi, giới hạn thì tổng từ 78 lên 79,25 điểm. Nếu các đơn vị khác giữ nguyên thì được hạng 2, xếp loại “Tốt”.',
        '2.1 Tiêu chí 2.1: cần giảm 2 vụ, +1 điểm',
      ],
    ],
    [
      'the same in English',
      [way(rank, { steps: [cases], points: 1, total: 79.25 })],
      en,
      [
        'For rank 2',
        '1 criterion would do, 1 point more; with scaling and limits the total goes from 78 to 79,25. If the other units stay as they are, that is rank 2, band “Tốt”.',
        '2.1 Tiêu chí 2.1: 2 vụ fewer, +1 point',
      ],
    ],
    [
      'nothing that a number could say',
      [way(rank, { ...nothingToGain, untold: [{ code: '2.3', name: 'Vệ sinh' }] })],
      vi,
      [
        'Để lên hạng 2',
        'Chưa tính được: điểm mất ở tiêu chí 2.3 “Vệ sinh” không quy ra số còn thiếu được.',
      ],
    ],
    [
      'nothing is left to gain',
      [way(rank, nothingToGain)],
      vi,
      ['Để lên hạng 2', 'Không còn tiêu chí nào để thêm điểm.'],
    ],
    [
      'nothing is left to gain, in English',
      [way(band, nothingToGain)],
      en,
      ['For band “Tốt”', 'No criterion is left to gain points in.'],
    ],
    [
      'the same criteria for a rank and a band are told once',
      [way(rank), way(band)],
      en,
      [
        'For rank 2 and band “Tốt”',
        '2 criteria would do, 2,25 points more: the total goes from 78 to 80,25. If the other units stay as they are, that is rank 2, band “Tốt”.',
        '1.2 Tiêu chí 1.2: 3 người more, +1,25 points',
        '2.1 Tiêu chí 2.1: 2 vụ fewer, +1 point',
      ],
    ],
  ] as const)('%s', (_, ways, messages, lines) => {
    const told = waySections(ways, messages).flatMap(({ title, sentences, list }) => [
      title,
      ...sentences,
      ...list,
    ]);
    expect(told).toEqual(lines);
  });

  test('a rank within reach and a band beyond it are two sections', () => {
    const ways = [way(rank, { steps: [training] }), way(band, outOfReach)];
    expect(waySections(ways, vi).map(({ title }) => title)).toEqual([
      'Để lên hạng 2',
      'Để đạt xếp loại “Tốt”',
    ]);
  });

  test('who has nothing to gain has no such section', () => {
    expect(waySections([], vi)).toEqual([]);
  });
});

test.each([
  [vi, ['Tổng điểm', '73 điểm'], ['Thứ hạng', 'Hạng 3'], ['Số liệu đã nhập', '']],
  [en, ['Total', '73 points'], ['Rank', 'Rank 3'], ['Figures entered', '']],
])('the ways to the unit’s rows', (messages, points, ranking, figures) => {
  const links = unitLinks(explainReport('TO02'), messages);
  expect(links.map(({ label, value }) => [label, value])).toEqual([points, ranking, figures]);
  expect(links.map(({ cell }) => `${cell?.sheet ?? ''} ${cell?.address ?? ''}`)).toEqual([
    'Điểm U25',
    'Xếp hạng D9',
    'Số liệu B12',
  ]);
});

test('who has no rank is not given one', () => {
  const report = explainReport('TO02');
  const unranked = { ...report, unit: { ...report.unit, rank: { is: 'noFigures' } as const } };
  expect(unitLinks(unranked, vi)[1]?.value).toBe('Không xếp hạng');
});

describe('A content group in words', () => {
  test('its points, and the criteria that they are made of', () => {
    const view = groupView(explainReport('TO02').unit, 'I', vi);
    expect(view).toMatchObject({
      title: 'Một là: Học tập',
      about: 'Tổ 2 · Lớp tập huấn',
      points: '31/55 điểm',
      note: '',
    });
    expect(view?.lines.map(({ code, points }) => [code, points])).toEqual([
      ['1.1', '0/20'],
      ['1.2', '16/20'],
      ['1.3', '15/15'],
    ]);
  });

  test('a group of which nothing applies to the unit has no view', () => {
    expect(groupView(explainReport('TO02').unit, 'X', vi)).toBeNull();
  });
});

describe('in the pane', () => {
  let pane: Mounted;
  afterEach(() => pane.unmount());

  async function card(answers: Partial<Commands> = {}) {
    const commands = stubCommands(true, {
      explainUnit: () => Promise.resolve(ok(explainReport('TO02'))),
      ...answers,
    });
    pane = await mount(commands);
    await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
    await pane.press(pane.find('tab', 'Xếp hạng'));
    await pane.press(pane.find('button', 'Giải thích kết quả của Xã Ba Tô'));
    return commands;
  }

  test('the card of this unit alone is made, and how to print it is told where the button is', async () => {
    const commands = await card();
    await pane.press(pane.find('button', 'In phiếu điểm'));
    expect(commands.calls.at(-1)).toBe('preparePrint cards TO02');
    expect(document.activeElement?.textContent).toBe('Đã lập 1 phiếu điểm, mỗi phiếu một trang.');
    expect(pane.text()).toContain('Nhấn Ctrl+P để in.');
    // The card stays open, and the focus goes back to the button.
    expect(pane.find('h2', 'Tổ 2')).toBeTruthy();
    await pane.press(pane.find('button', 'Đóng'));
    expect(document.activeElement?.textContent).toBe('In phiếu điểm');
    expect(pane.text()).not.toContain('Nhấn Ctrl+P để in.');
  });

  test('a card that cannot be made is told, and the unit’s explanation stays', async () => {
    await card({
      preparePrint: () =>
        Promise.resolve({ ok: false, problem: { code: 'protected', sheet: 'Phiếu điểm' } }),
    });
    await pane.press(pane.find('button', 'In phiếu điểm'));
    expect(pane.text()).toContain('Phiếu điểm');
    expect(pane.root.querySelector('.fui-MessageBar')).not.toBeNull();
    expect(pane.find('h2', 'Tổ 2')).toBeTruthy();
  });

  test('a press leads to the unit’s rows', async () => {
    const commands = await card();
    await pane.press(pane.find('button', 'Xếp hạng D9'));
    expect(commands.calls.at(-1)).toBe('goToCell Xếp hạng D9');
  });

  test('a cell below a content group opens that group, from where its criteria and the unit are one press away', async () => {
    pane = await mount(
      stubCommands(true, {
        explain: () => Promise.resolve(ok(explainReport('TO02', [], undefined, 'II'))),
      }),
    );
    await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
    await pane.press(pane.find('button', 'Giải thích ô đang chọn'));
    expect(document.activeElement?.textContent).toBe('Hai là: Nề nếp');
    expect(pane.text()).toContain('42/45 điểm');
    expect(pane.text()).toContain('3 tiêu chí của nội dung này');
    await pane.press(pane.find('button', 'Toàn bộ kết quả của Tổ 2'));
    expect(document.activeElement?.textContent).toBe('Tổ 2');
  });
});
