import type { Period } from '../../src/plan/period';
import { formerYears, proposedDocument } from '../../src/plan/planDocument';

const period = (start: string, end: string): Period => ({
  ...{ code: '', label: '', kind: 'year', start, end },
});
const year = (number: number) => period(`${number}-01-01`, `${number}-12-31`);
const school = (number: number) => period(`${number}-09-01`, `${number + 1}-05-31`);

describe('The title of the next year’s plan', () => {
  test.each([
    ['Thi đua quyết thắng năm 2025', year(2025), year(2026), 'Thi đua quyết thắng năm 2026'],
    [
      'Phong trào năm 2025 (tổng kết cuối 2025)',
      year(2025),
      year(2027),
      'Phong trào năm 2027 (tổng kết cuối 2027)',
    ],
    [
      'Thi đua dạy tốt, học tốt năm học 2025-2026',
      school(2025),
      school(2026),
      'Thi đua dạy tốt, học tốt năm học 2026-2027',
    ],
    // From the third quarter of a year to the first of the next one.
    [
      'Thi đua quý III năm 2025',
      period('2025-07-01', '2025-09-30'),
      period('2026-01-01', '2026-03-31'),
      'Thi đua quý III năm 2026',
    ],
  ])('%s goes on', (title, now, next, proposed) => {
    expect(proposedDocument(title, now, next)).toEqual({ title: proposed, number: '', date: '' });
  });

  test.each([
    ['a title without a year', 'Thi đua quyết thắng'],
    ['a stretch of several years', 'Thi đua quyết thắng giai đoạn 2021-2025'],
    ['one that begins this year', 'Nông thôn mới giai đoạn 2025-2030'],
    ['an anniversary', 'Kỷ niệm 50 năm thống nhất đất nước (1975-2025)'],
    ['the day of a paper', 'Thi đua theo Kế hoạch ngày 12/02/2025'],
    ['its day with hyphens', 'Thi đua theo Kế hoạch ngày 12-02-2025'],
    ['its day in words', 'Thi đua theo Kế hoạch ngày 12 tháng 02 năm 2025'],
    ['its number', 'Thi đua theo Kế hoạch số 15/2025/KH-UBND'],
    ['its number with the year behind', 'Thi đua theo Kế hoạch 15/KH-2025'],
    ['another plan’s year', 'Thi đua năm 2024'],
    ['a number that is no year', 'Thi đua 20250 ngày công'],
    ['nothing', ''],
  ])('stays where it is not certain: %s', (_, title) => {
    expect(proposedDocument(title, year(2025), year(2026)).title).toBe(title);
  });

  test('stays where the periods have no days', () => {
    const title = 'Thi đua quyết thắng năm 2025';
    expect(proposedDocument(title, period('', ''), year(2026)).title).toBe(title);
    expect(proposedDocument(title, year(2025), period('', '')).title).toBe(title);
  });
});

test.each([
  ['Thi đua năm 2025', [2025]],
  ['Thi đua năm 2025, sơ kết 2025', [2025]],
  ['Thi đua năm 2026', []],
  ['Thi đua năm 2025, tiếp tục năm 2026', []],
  ['Thi đua quyết thắng', []],
  ['Thi đua theo Chỉ thị năm 2014', []],
])('“%s” in 2026 names of the former years %j', (title, years) => {
  expect(formerYears(title, year(2025), year(2026))).toEqual(years);
});
