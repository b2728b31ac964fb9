import type { TurnDoubts } from '../../src/commands/closingReports';
import { vi } from '../../src/messages/vi';
import type { Asked } from '../../src/taskpane/closing/asked';
import { closeAsked } from '../../src/taskpane/closing/closeDoubts';
import { turnLists } from '../../src/taskpane/closing/turnChanges';
import { likelyWay, orderTyped, proposedTurn } from '../../src/taskpane/closing/turnForm';
import { turnConfirmed, turnDoubted, turnedLines } from '../../src/taskpane/closing/turningView';
import { turnReport, turnView } from './support/closing';
import { located, scoreReport } from './support/reports';

/** The ways of a question, the main one first. */
const ways = <Way extends string>({ main, others }: Asked<Way>) =>
  [main, ...others].map(({ way }) => way);

describe('Before closing with doubts', () => {
  const doubts = { errors: 1, ties: [], missing: [] };
  const error = located('relation.broken', 'error');
  const nowhere = located('read.tableMissing', 'error', null);
  const warning = located('target.short', 'warning');

  test.each([
    ['the way to an error is the main one', [error], ['goToDoubt', 'despite', 'later']],
    ['an error without a cell leads nowhere', [nowhere], ['later', 'despite']],
    ['warnings are no doubts to go to', [warning], ['later', 'despite']],
  ] as const)('%s', (_, findings, wanted) => {
    const asked = closeAsked({ is: 'doubtful', doubts, review: scoreReport(findings) }, vi);
    expect(ways(asked)).toEqual(wanted);
    expect(asked.lines).toEqual(['Còn 1 lỗi trong danh sách Cần xem.']);
  });
});

describe('Before a turn with doubts', () => {
  const none: TurnDoubts = { notClosed: false, noFigures: false, differing: 0, leaving: [] };
  const differs = located('closed.differs', 'warning', { sheet: 'Điểm', address: 'BX14' });
  const other = located('relation.broken', 'error');

  test.each([
    [
      'not closed: closing comes first, whatever else there is',
      { notClosed: true, differing: 1 },
      [differs],
      ['closeFirst', 'despite', 'later'],
    ],
    [
      'the closed result differs: to the first place where it does',
      { differing: 1 },
      [differs],
      ['goToDoubt', 'despite', 'later'],
    ],
    [
      'most units would end: to their last days, whatever else there is',
      { notClosed: true, leaving: ['Ban CHQS huyện', 'Thị trấn Ba Tơ'] },
      [],
      ['goToUnits', 'closeFirst', 'despite', 'later'],
    ],
    [
      'a few units end',
      { notClosed: true, leaving: ['Ban CHQS huyện'] },
      [],
      ['closeFirst', 'despite', 'later'],
    ],
    ['no figures: better later', { noFigures: true }, [], ['later', 'despite']],
    [
      'what is no doubt of the turn is not gone to',
      { noFigures: true },
      [other],
      ['later', 'despite'],
    ],
  ] as const)('%s', (_, doubts, findings, wanted) => {
    const report = {
      ...{ is: 'doubtful' as const, doubts: { ...none, ...doubts } },
      review: scoreReport(findings),
    };
    const asked = turnDoubted(report, 'next', turnView, vi);
    expect(ways(asked)).toEqual(wanted);
    // It was said before.
    expect(asked.lines.join()).not.toContain('Nên lưu một bản sao');
  });
});

describe('After a turn', () => {
  if (turnReport.is !== 'turned') throw new Error('Nothing was turned');
  const turned = turnReport;
  test.each([
    [
      'to the next period the result is on Các kỳ',
      { way: 'next', archive: 'Chốt 2025' },
      [
        'Kết quả Năm 2025 nằm ở trang Các kỳ, 1.508 số liệu ở trang Số liệu kỳ trước.',
        'Kết quả chốt giữ ở trang “Chốt 2025”.',
      ],
    ],
    [
      'to a new year it is on the closed sheet',
      { way: 'newYear', archive: 'Chốt 2025' },
      [
        '1.508 số liệu Năm 2025 nằm ở trang Số liệu kỳ trước.',
        'Kết quả chốt giữ ở trang “Chốt 2025”.',
      ],
    ],
    [
      'to a new year without a closed result it is nowhere, which is said',
      { way: 'newYear', archive: null },
      [
        '1.508 số liệu Năm 2025 nằm ở trang Số liệu kỳ trước.',
        'Kết quả Năm 2025 không còn trong sổ vì kỳ đó chưa chốt. Nếu cần giữ, nhấn Hoàn tác rồi chốt kỳ trước.',
      ],
    ],
  ] as const)('%s', (_, how, lines) => {
    expect(turnedLines({ ...turned, ...how }, vi)).toEqual(lines);
  });

  test('what is about to be lost with a new year is said before', () => {
    const doubts = { notClosed: true, noFigures: false, differing: 0, leaving: [] };
    const asked = (way: 'next' | 'newYear') =>
      turnDoubted({ is: 'doubtful', doubts, review: scoreReport([]) }, way, turnView, vi).lines;
    expect(asked('newYear')).toEqual([
      'Năm 2025 chưa chốt: sang năm mới thì kết quả kỳ này không còn trong sổ và không chốt được nữa.',
    ]);
    expect(asked('next')).toEqual([
      'Năm 2025 chưa chốt: sang kỳ rồi thì không chốt được kỳ này nữa.',
    ]);
  });
});

test('a turn without doubts is confirmed under the new period’s name, with its days', () => {
  const order = proposedTurn(turnView, 'next');
  const named = { ...order, period: { ...order.period, label: ' Năm 2026 ' } };
  const asked = turnConfirmed(turnView, named, vi);
  expect(asked.main).toEqual({ way: 'submit', label: 'Sang năm 2026' });
  expect(asked.lines[0]).toBe('Kỳ mới từ 01/01/2026 đến 31/12/2026.');
  expect(ways(asked)).toEqual(['submit', 'change']);
});

test('a new period with days of the one before it is asked about: they decide which units are scored', () => {
  const order = proposedTurn(turnView, 'next');
  const within = { ...order, period: { ...order.period, start: '31/12/2025' } };
  const asked = turnConfirmed(turnView, within, vi);
  expect([asked.intent, ways(asked)]).toEqual(['warning', ['change', 'submit']]);
  expect(asked.lines[1]).toBe(
    'Kỳ mới bắt đầu khi Năm 2025 chưa hết (đến 31/12/2025): hãy xem lại ngày, trừ khi kỳ mới gồm cả kỳ đó.',
  );
});

describe('A turn after which most units are scored no more', () => {
  const units = turnView.units.map((unit) => ({ ...unit, validTo: '2025-12-31' }));
  const order = proposedTurn(turnView, 'next');

  test('leads to their last days first; to turn all the same stays possible', () => {
    const asked = turnConfirmed({ ...turnView, units }, order, vi);
    expect(ways(asked)).toEqual(['goToUnits', 'change', 'submit']);
    expect([asked.intent, asked.lines[0]]).toEqual([
      'warning',
      '2 trên 2 đơn vị hết hạn trước kỳ mới: hãy xem lại cột Đến ngày trước.',
    ]);
  });

  test('no question says again what another one has said', () => {
    const view = { ...turnView, closed: null, units };
    const leaving = units.map(({ name }) => name);
    const doubts = { notClosed: true, noFigures: false, differing: 0, leaving };
    const doubted = turnDoubted(
      { is: 'doubtful', doubts, review: scoreReport([]) },
      'next',
      view,
      vi,
    );
    const confirmed = turnConfirmed(view, order, vi).lines.join(' ');
    const said = `${confirmed} ${turnLists(view, orderTyped(order), vi).left.join(' ')}`;
    expect(doubted.lines).toEqual([
      'Năm 2025 chưa chốt: sang kỳ rồi thì không chốt được kỳ này nữa.',
      'Kỳ mới chỉ còn chấm 0 trên 2 đơn vị.',
    ]);
    for (const line of doubted.lines) expect(said).not.toContain(line);
  });
});

test.each([
  ['year', 'newYear'],
  ['half', 'next'],
  ['quarter', 'next'],
] as const)('after a period of the kind %s comes most likely: %s', (kind, way) => {
  expect(likelyWay({ ...turnView, period: { ...turnView.period, kind } })).toBe(way);
});
