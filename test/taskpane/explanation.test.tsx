/** @jest-environment jsdom */
import { act } from 'react';
import type { Commands } from '../../src/commands/reports';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { pointView } from '../../src/taskpane/explanation/pointView';
import { unitView } from '../../src/taskpane/explanation/unitView';
import { appraisals } from '../scoring/build';
import { pointOf } from '../scoring/explain/explained';
import { explainReport } from './support/explained';
import { mount, type Mounted } from './support/mount';
import { scoreReport } from './support/reports';
import { ok, stubCommands } from './support/stubCommands';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('one point in words', () => {
  const report = explainReport('TO02', ['1.2']);

  test('the sentence, the figures with their cells, and what would bring more', () => {
    const view = pointView(pointOf(report.unit, '1.2'), report.cells, vi);
    expect(view).toMatchObject({
      title: 'Tiêu chí 1.2',
      about: 'Tổ 2 · Học tập',
      points: '16/20 điểm',
      notes: [],
    });
    expect(plain(view.need ?? '')).toBe('Cần thêm 3 người để đạt chỉ tiêu 75 %.');
    expect(view.figures).toEqual([
      {
        key: 'KT_KHAGIOI',
        label: 'Kiểm tra: số khá, giỏi',
        value: '12 người',
        cell: { sheet: 'Số liệu', address: 'G12' },
      },
      {
        key: 'KT_DU',
        label: 'Kiểm tra: số người dự',
        value: '20 người',
        cell: { sheet: 'Số liệu', address: 'E12' },
      },
    ]);
  });

  test.each([
    [vi, 'chưa nhập', 'Chưa có điểm'],
    [en, 'blank', 'No points yet'],
  ])('a blank figure is blank and not 0', (messages, value, points) => {
    const blank = explainReport('TO04');
    const view = pointView(pointOf(blank.unit, '1.3'), blank.cells, messages);
    expect(view.figures.map((line) => line.value)).toEqual([value]);
    expect(view.points).toBe(points);
  });

  test('an appraisal and a fired gate follow the sentence', () => {
    const gated = explainReport('TO03', [], appraisals({ TO03: { '2.2': 4 } }));
    expect(pointView(pointOf(gated.unit, '2.1'), gated.cells, vi).notes).toEqual([
      'Vì tiêu chí này không đạt, đơn vị không được xếp loại “Xuất sắc”.',
    ]);
    const view = pointView(pointOf(gated.unit, '2.2'), gated.cells, vi);
    expect(view.points).toBe('4/10 điểm');
    expect(view.notes).toEqual([
      'Thẩm định cho 4 điểm thay cho 0 điểm tính từ số liệu. Lý do: Nộp chậm một ngày',
    ]);
    expect(view.cells.map(({ key }) => key)).toEqual(['points', 'appraisal']);
  });
});

describe('a unit’s card in words', () => {
  test('rank, band and total with their reasons, then every point', () => {
    const view = unitView(explainReport('TO02').unit, vi);
    expect(view).toMatchObject({ title: 'Tổ 2', about: 'Lớp tập huấn', points: '73 điểm' });
    expect(view.sections).toEqual([
      {
        key: 'rank',
        title: 'Thứ hạng',
        sentences: [
          'Hạng 3 trong 4 đơn vị được xếp hạng.',
          'Xếp ngay trên là Tổ 4, nhiều hơn 12 điểm.',
        ],
        list: [],
      },
      {
        key: 'behind',
        title: 'Kém Tổ 4 ở',
        sentences: [],
        list: [
          '1.1 Kiểm tra: đạt yêu cầu: 0/20 điểm, Tổ 4 20/20 điểm',
          '1.2 Kiểm tra: khá, giỏi: 16/20 điểm, Tổ 4 20/20 điểm',
          '2.3 Vệ sinh, trật tự: 12/15 điểm, Tổ 4 15/15 điểm',
        ],
      },
      {
        key: 'before',
        title: 'Hơn Tổ 4 ở',
        sentences: [],
        list: ['1.3 Sáng kiến: 15/15 điểm, Tổ 4 chưa có điểm'],
      },
      {
        key: 'band',
        title: 'Xếp loại',
        sentences: ['Xếp loại “Khá” (từ 65 điểm).', 'Chưa được “Tốt” vì:'],
        list: ['Còn thiếu 7 điểm: 73, cần từ 80 điểm.'],
      },
      {
        key: 'way to rank band',
        title: 'Để lên hạng 2, đạt xếp loại “Tốt”',
        sentences: [
          'Cần 1 tiêu chí, thêm 20 điểm: tổng từ 73 lên 93 điểm. Nếu các đơn vị khác giữ nguyên thì được hạng 2, xếp loại “Xuất sắc”.',
        ],
        list: ['1.1 Kiểm tra: đạt yêu cầu: cần thêm 1 người, +20 điểm'],
      },
      {
        key: 'total',
        title: 'Tổng điểm',
        sentences: ['Các nội dung cộng lại được 73/100 điểm.'],
        list: [],
      },
    ]);
    expect(view.groups.map(({ title, points }) => [title, points])).toEqual([
      ['Một là: Học tập', '31/55'],
      ['Hai là: Nề nếp', '42/45'],
    ]);
    expect(view.lost.map(({ code, points, need }) => [code, points, need])).toEqual([
      // 20 of 20 people are to pass, 15 with good results; a level is a word.
      ['1.1', '0/20', 'Cần thêm 1 người: +20 điểm'],
      ['1.2', '16/20', 'Cần thêm 3 người: +4 điểm'],
      ['2.3', '12/15', 'Cần “Tốt”: +3 điểm'],
    ]);
    expect(view.full.map(({ code }) => code)).toEqual(['1.3', '2.1', '2.2']);
    expect(view.spread).toEqual([]);
    expect(view.others).toEqual([]);
  });

  test.each([
    [{ is: 'decision', own: 2, other: 1, reason: '' }, []],
    [{ is: 'tie', place: 1, of: { code: 'I', name: 'Học tập' }, own: 50, other: 55 }, []],
    [
      { is: 'total', difference: 2 },
      [
        'Không tiêu chí nào kém hơn: chênh lệch do quy đổi, hệ số, giới hạn điểm hoặc điều kiện loại.',
      ],
    ],
  ] as const)(
    'behind in no criterion: a cause is told only where totals differ, %j',
    (by, told) => {
      const { unit } = explainReport('TO02');
      const none = { first: [], others: 0 };
      const compared = { behind: none, before: none, both: none };
      const ahead = { unit: { code: 'TO04', name: 'Tổ 4' }, rank: 1, by, compared };
      const view = unitView(
        { ...unit, rank: { is: 'ranked', rank: 2, of: 4, equal: [], ahead } },
        vi,
      );
      const behind = view.sections.filter(({ key }) => key === 'behind');
      expect(behind.flatMap(({ sentences }) => sentences)).toEqual(told);
      expect(behind).toHaveLength(told.length);
    },
  );

  test('where both lost points is a section of its own, which is left out where there is none', () => {
    const { unit } = explainReport('TO02');
    const share = { applies: true, points: 12, max: 15 };
    const order = {
      criterion: { code: '2.3', name: 'Vệ sinh, trật tự' },
      role: 'scored',
      own: share,
      other: share,
    } as const;
    const bothIn = (first: readonly (typeof order)[], others: number) => {
      const none = { first: [], others: 0 };
      const compared = { behind: none, before: none, both: { first, others } };
      const by = { is: 'total', difference: 2 } as const;
      const ahead = { unit: { code: 'TO04', name: 'Tổ 4' }, rank: 1, by, compared };
      const rank = { is: 'ranked', rank: 2, of: 4, equal: [], ahead } as const;
      const { sections } = unitView({ ...unit, rank }, vi);
      return sections.filter(({ key }) => key === 'both').map(({ list }) => list);
    };
    expect(bothIn([order], 2)).toEqual([
      ['2.3 Vệ sinh, trật tự: 12/15 điểm, Tổ 4 12/15 điểm', 'và 2 tiêu chí khác'],
    ]);
    expect(bothIn([], 0)).toEqual([]);
  });

  test('who has no rank has no band', () => {
    const { unit } = explainReport('TO02');
    const view = unitView({ ...unit, rank: { is: 'noFigures' } }, vi);
    expect(view.sections.find(({ key }) => key === 'band')).toMatchObject({
      sentences: ['Không xếp loại, vì không được xếp hạng.'],
      list: [],
    });
  });
});

describe('in the pane', () => {
  let pane: Mounted;
  afterEach(() => pane.unmount());

  async function scored(answers: Partial<Commands> = {}) {
    const commands = stubCommands(true, answers);
    pane = await mount(commands);
    await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
    return commands;
  }
  const resultHidden = () =>
    pane.root.querySelector('section[aria-label="Kết quả"]')?.closest('[hidden]');

  test('the selected cell is explained, its figures lead to their cells, and back it goes', async () => {
    const commands = await scored({
      explain: () => Promise.resolve(ok(explainReport('TO02', ['1.2']))),
    });
    const opener = pane.find('button', 'Giải thích ô đang chọn');
    await pane.press(opener);
    expect(document.activeElement?.textContent).toBe('Tiêu chí 1.2');
    expect(plain(pane.text())).toContain('được 80 % của 20 điểm = 16 điểm.');
    expect(resultHidden()).not.toBeNull();
    await pane.press(pane.find('button', 'Kiểm tra: số khá, giỏi'));
    expect(commands.calls.at(-1)).toBe('goToCell Số liệu G12');
    await pane.press(pane.find('button', 'Quay lại kết quả'));
    expect(resultHidden()).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  test('a unit of the ranking has its card, each of its points is one press away', async () => {
    const commands = await scored({
      explainUnit: () => Promise.resolve(ok(explainReport('TO02'))),
    });
    await pane.press(pane.find('tab', 'Xếp hạng'));
    const opener = pane.find('button', 'Giải thích kết quả của Xã Ba Tô');
    await pane.press(opener);
    expect(commands.calls.at(-1)).toBe('explainUnit 21529');
    expect(document.activeElement?.textContent).toBe('Tổ 2');
    const fold = pane.root.querySelector('details');
    expect(fold?.querySelector('summary')?.textContent).toBe('3 tiêu chí đạt điểm tối đa');
    expect(fold?.open).toBe(false);
    await pane.press(pane.find('button', 'Sáng kiến'));
    expect(document.activeElement?.textContent).toBe('Tiêu chí 1.3');
    await pane.press(pane.find('button', 'Toàn bộ kết quả của Tổ 2'));
    expect(document.activeElement?.textContent).toContain('Sáng kiến');
    // Whoever comes back to a criterion with full points finds it unfolded.
    expect(pane.root.querySelector('details')?.open).toBe(true);
    await pane.press(pane.find('button', 'Quay lại kết quả'));
    expect(document.activeElement).toBe(opener);
    expect(pane.find('tab', 'Xếp hạng').getAttribute('aria-selected')).toBe('true');
  });

  test('an edit in the sheets brings the open explanation up to date where it stands', async () => {
    const asked = explainReport('TO02', ['1.2']);
    const renamed = { ...asked.unit.unit, name: 'Tổ hai' };
    let tell: Parameters<Commands['watch']>[0] = () => undefined;
    const commands = await scored({
      watch: (onReview) => {
        tell = onReview;
        return () => undefined;
      },
      explain: () => Promise.resolve(ok(asked)),
      // The whole unit is explained anew; which of its points are looked at stays.
      explainUnit: () =>
        Promise.resolve(ok({ ...asked, asked: [], unit: { ...asked.unit, unit: renamed } })),
    });
    const edited = () =>
      act(async () => {
        tell(ok(scoreReport()), false);
        await Promise.resolve();
      });
    await edited();
    expect(commands.calls).not.toContain('explainUnit TO02');
    await pane.press(pane.find('button', 'Giải thích ô đang chọn'));
    expect(pane.text()).not.toContain('Tổ hai');
    await edited();
    expect(commands.calls.at(-1)).toBe('explainUnit TO02');
    expect(document.activeElement?.textContent).toBe('Tiêu chí 1.2');
    expect(pane.text()).toContain('Toàn bộ kết quả của Tổ hai');
    await pane.press(pane.find('button', 'Quay lại kết quả'));
    await edited();
    expect(commands.calls.filter((call) => call === 'explainUnit TO02')).toHaveLength(1);
  });

  test('a figure of several criteria asks which is meant', async () => {
    await scored({ explain: () => Promise.resolve(ok(explainReport('TO02', ['1.1', '1.2']))) });
    await pane.press(pane.find('button', 'Giải thích ô đang chọn'));
    expect(pane.text()).toContain('Số liệu này dùng cho 2 tiêu chí:');
    expect(pane.root.querySelectorAll('[data-criterion]')).toHaveLength(2);
    await pane.press(pane.find('button', 'Kiểm tra: đạt yêu cầu'));
    expect(plain(pane.text())).toContain('19/20 = 95 % < 100 %: chưa đạt, 0/20 điểm.');
  });

  test('another cell is explained from within an explanation', async () => {
    const reports = [explainReport('TO02', ['1.2']), explainReport('TO03', ['2.1'])];
    await scored({
      explain: () => Promise.resolve(ok(reports.shift() ?? explainReport('TO01'))),
    });
    const opener = pane.find('button', 'Giải thích ô đang chọn');
    await pane.press(opener);
    await pane.press(pane.find('button', 'Giải thích ô đang chọn'));
    expect(document.activeElement?.textContent).toBe('Tiêu chí 2.1');
    await pane.press(pane.find('button', 'Quay lại kết quả'));
    expect(document.activeElement).toBe(opener);
  });

  test('a cell without points: where to click, and the result stays', async () => {
    await scored({
      explain: () => Promise.resolve({ ok: false, problem: { code: 'nothingToExplain' } }),
    });
    await pane.press(pane.find('button', 'Giải thích ô đang chọn'));
    expect(pane.text()).toContain('Ô đang chọn không có điểm nào để giải thích');
    expect(pane.text()).toContain('Bấm vào dòng của một đơn vị ở trang Điểm');
    expect(resultHidden()).toBeNull();
  });

  test('scoring again shows the new result and not the old explanation', async () => {
    await scored({ explain: () => Promise.resolve(ok(explainReport('TO02', ['1.2']))) });
    await pane.press(pane.find('button', 'Giải thích ô đang chọn'));
    await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
    expect(pane.root.querySelector('section[aria-label="Giải thích"]')).toBeNull();
    expect(resultHidden()).toBeNull();
  });
});
