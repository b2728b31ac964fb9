/** @jest-environment jsdom */
import { noticeOfProblem } from '../../src/commands/ribbonWords';
import type { Problem } from '../../src/commands/problem';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { isDark } from '../../src/commands/isDark';
import { readManifest, textIn } from '../manifest/manifest';

const manifest = readManifest();
const ids = ['SetUp', 'Check', 'Score', 'Send', 'Collect', 'Ranking', 'Print', 'Help'];
const labels = (locale: string) => ids.map((id) => textIn(manifest, `${id}.Label`, locale));

/** Problems whose next step in the pane is one of its buttons. */
const problems: readonly Problem[] = [
  { code: 'noScorebook' },
  { code: 'sheetGone', sheet: 'Xếp hạng' },
  { code: 'unitGone', unit: '21484' },
  { code: 'cellsChanged', cells: [{ sheet: 'Số liệu', address: 'F12' }] },
  { code: 'rowMissing', units: ['Xã Ba Vì'] },
];

describe.each([
  ['vi', vi, 'vi-VN', 'thẻ Thi đua'],
  ['en', en, 'en-US', 'Emulation tab'],
] as const)('A notice in %s', (_, messages, locale, tab) => {
  it.each(problems)('names a button of the ribbon, and where it is: $code', (problem) => {
    const { next } = noticeOfProblem(problem, messages);
    const [named] = /“([^”]+)”/.exec(next)?.slice(1) ?? [];
    expect(labels(locale)).toContain(named);
    expect(next).toContain(tab);
  });
});

it.each([
  [
    'vi',
    vi,
    'Đây là phiếu của Xã Long Hải',
    'Nhập các ô vàng, lưu rồi gửi lại nơi gửi phiếu. Chấm điểm làm ở sổ thi đua.',
  ],
  [
    'en',
    en,
    'This is the form of Xã Long Hải',
    'Fill in the yellow cells, save and send it back to whoever sent it. Scoring is done in the scorebook.',
  ],
] as const)('A notice in %s says whose form the workbook is', (_, messages, title, next) => {
  const notice = noticeOfProblem({ code: 'unitForm', unit: 'Xã Long Hải' }, messages);
  expect([notice.title, notice.next]).toEqual([title, next]);
});

it.each([
  ['#262626', true],
  ['#FFFFFF', false],
  ['', null],
  ['Window', null],
])('Excel’s background %j is dark: %p', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
