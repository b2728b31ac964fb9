import type { FileVerdict, VerifyReport } from '../../src/commands/closingReports';
import { vi } from '../../src/messages/vi';
import { doubtLines, openText } from '../../src/taskpane/closing/closeDoubts';
import { periodFaults, periodTyped } from '../../src/taskpane/closing/periodForm';
import { turnLists } from '../../src/taskpane/closing/turnChanges';
import { proposedTurn } from '../../src/taskpane/closing/turnForm';
import { verdictViews } from '../../src/taskpane/closing/verdictView';
import { closedPeriod, knownCode, turnView } from './support/closing';
import { located, scoreReport } from './support/reports';

const about = {
  ...{ period: 'Quý I năm 2025', plan: 'Quyết thắng', sheet: 'Kết quả chốt', ...closedPeriod },
  standing: { is: 'inForce' },
} as const;

const file = (changes: Partial<FileVerdict>): VerifyReport => ({
  is: 'files',
  verdict: {
    verdicts: [
      {
        ...{ file: 'a.xlsx', about, genuine: 'yes', ours: { is: 'same' }, paper: null },
        ...changes,
      },
    ],
    ...{ without: [], unread: [] },
  },
});
const differences = [
  {
    ...{ unit: '21490', name: 'Xã Ba Tô', in: 'both' as const },
    changes: [
      { column: '_tong', heading: 'Tổng điểm', one: 78.25, other: 80.5 },
      { column: '_ghichu', heading: 'Ghi chú', one: 'Thiếu', other: '' },
    ],
  },
  { unit: '21544', name: 'Xã Ba Vì', in: 'one', changes: [] },
] as const;

test('errors and warnings are counted before somebody closes, notes are not', () => {
  // A target, a missing figure, a lowered band; the sample has three errors and two notes besides.
  expect(openText(scoreReport(), vi)).toBe(
    'Còn 3 lỗi chưa sửa và 3 cảnh báo chưa xem hoặc chưa chấp nhận; vẫn chốt được.',
  );
  expect(openText(scoreReport([located('relation.broken', 'error')]), vi)).toBe(
    'Còn 1 lỗi chưa sửa; vẫn chốt được.',
  );
  expect(openText(scoreReport([]), vi)).toBeNull();
});

describe('What was found, in words', () => {
  test.each([
    ['a genuine file that is ours', file({}), 'success', 'a.xlsx: đúng như lúc chốt'],
    [
      'one that is not known here',
      file({ ours: { is: 'none' } }),
      'info',
      'a.xlsx: đúng như lúc chốt',
    ],
    [
      'one of ours that was reopened since',
      file({
        about: {
          ...about,
          standing: { is: 'reopened', at: '10/04/2025 08:00', reason: 'nộp bổ sung' },
        },
      }),
      'warning',
      'a.xlsx: đúng như lúc chốt',
    ],
    [
      'one beside another closing of the period',
      file({ ours: { is: 'other', about, differences } }),
      ...(['warning', 'a.xlsx: nguyên vẹn nhưng khác kết quả trong sổ này'] as const),
    ],
    [
      'one that was changed',
      file({ genuine: 'no', ours: { is: 'other', about, differences } }),
      ...(['error', 'a.xlsx: đã bị sửa sau khi chốt'] as const),
    ],
    [
      'one that is not that of the paper',
      file({ paper: 'other' }),
      'error',
      'a.xlsx: đúng như lúc chốt',
    ],
    [
      'one of a later version',
      file({ genuine: 'unknownRule' }),
      'warning',
      'a.xlsx: chưa đối chiếu được',
    ],
    ['a known code', knownCode, 'success', 'Mã đúng: kết quả chốt năm 2025'],
    [
      'a code that is mistyped',
      { is: 'code', verdict: { is: 'mistyped' } } as const,
      ...(['warning', 'Mã gõ chưa đúng'] as const),
    ],
    [
      'a code that is unknown',
      { is: 'code', verdict: { is: 'unknown', code: '0000-0000-0000', among: 0 } } as const,
      ...(['error', 'Mã không thuộc kết quả chốt nào trong sổ này'] as const),
    ],
  ])('%s', (_, report, intent, title) => {
    expect(verdictViews(report, vi)).toMatchObject([{ intent, title }]);
  });

  test('units that differ are named with both values, as numbers are written here', () => {
    const [view] = verdictViews(
      file({ genuine: 'no', ours: { is: 'other', about, differences } }),
      vi,
    );
    expect(view?.differences).toEqual([
      {
        unit: 'Xã Ba Tô',
        changes: [
          'Tổng điểm: trong sổ 78,25, trong tệp 80,5',
          'Ghi chú: trong sổ Thiếu, trong tệp (trống)',
        ],
      },
      { unit: 'Xã Ba Vì', changes: ['chỉ có trong sổ'] },
    ]);
  });

  test('of hundreds of units the first are named, the others counted', () => {
    const [one] = differences;
    const many = Array.from({ length: 31 }, (_, index) => ({ ...one, unit: String(index) }));
    const [view] = verdictViews(file({ ours: { is: 'other', about, differences: many } }), vi);
    expect(view?.differences).toHaveLength(20);
    expect(view?.moreUnits).toBe('và 11 đơn vị khác');
  });

  test('a reopened result says since when and why', () => {
    const standing = { is: 'reopened', at: '10/04/2025 08:00', reason: 'nộp bổ sung' } as const;
    const verdict = { is: 'known', genuine: 'yes', about: { ...about, standing } } as const;
    const [view] = verdictViews({ is: 'code', verdict }, vi);
    expect(view?.intent).toBe('warning');
    expect(view?.lines.join(' ')).toContain('mở lại lúc 10/04/2025 08:00. Lý do: nộp bổ sung');
  });
});

test('what speaks against closing names five units and counts the others', () => {
  const missing = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  expect(doubtLines({ errors: 0, ties: [], missing }, vi)).toEqual([
    '7 đơn vị thiếu số liệu: A, B, C, D, E và 2 đơn vị khác.',
  ]);
});

test('a new year empties earlier periods and the targets; the next period keeps them', () => {
  const view = { ...turnView, past: 2 };
  const period = view.proposals.next;
  const next = turnLists(view, { way: 'next', keepPledges: true, period, document: null }, vi);
  const year = turnLists(view, { way: 'newYear', keepPledges: false, period, document: null }, vi);
  expect(next.kept).toContain('Kết quả 2 kỳ đã qua ở trang Các kỳ');
  expect(year.emptied).toContain('Kết quả 2 kỳ đã qua ở trang Các kỳ');
  expect(next.kept).toContain('3 chỉ tiêu đăng ký');
  expect(year.emptied).toContain('3 chỉ tiêu đăng ký');
  expect(next.moved).toContain('Kết quả kỳ này sang trang Các kỳ');
  expect(year.moved).not.toContain('Kết quả kỳ này sang trang Các kỳ');
});

test('a turn names the units that end before it, and counts them among the kept no more', () => {
  const lists = (start: string) =>
    turnLists(
      turnView,
      {
        ...{ way: 'next', keepPledges: true, document: null },
        period: { ...turnView.proposals.next, start },
      },
      vi,
    );
  expect(lists('2026-01-01').left).toEqual([]);
  const later = lists('2026-07-01');
  expect(later.left.join()).toContain('1 đơn vị hết hạn trước kỳ mới');
  expect(later.left.join()).toContain('Ban CHQS huyện');
  expect(later.kept).toContain('Tiêu chí, chỉ tiêu, cách chấm, 1 đơn vị');
});

describe('A period as it is typed', () => {
  const { period } = proposedTurn(turnView, 'next');

  test('is proposed with its days as people write them here', () => {
    expect([period.start, period.end]).toEqual(['01/01/2026', '31/12/2026']);
    expect(periodTyped(period)).toEqual(turnView.proposals.next);
  });

  test.each([
    [{}, {}],
    [
      { code: ' ', start: '' },
      { code: 'needed', start: 'needed' },
    ],
    [{ label: '' }, { label: 'needed' }],
    [{ end: '31/12/2025' }, { end: 'reversed' }],
    [{ end: '1/1/2026' }, {}],
    [{ end: '2026-12-31' }, {}],
    [{ start: '31/02/2026' }, { start: 'noSuchDay' }],
    [{ start: '12/31/2026' }, { start: 'noSuchDay' }],
    [{ start: 'đầu năm' }, { start: 'notADay' }],
  ])('%j has the faults %j', (changes, faults) => {
    expect(periodFaults({ ...period, ...changes })).toEqual(faults);
  });
});
