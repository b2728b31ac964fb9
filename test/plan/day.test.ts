import { dayInWords } from '../../src/plan/day';

// NĐ 30/2020/NĐ-CP, annex I, II.4.b: days below 10 and the months 1 and 2 with a 0 in front.
test.each([
  ['2026-03-04', 'ngày 04 tháng 3 năm 2026'],
  ['4/2/2026', 'ngày 04 tháng 02 năm 2026'],
  ['18.12.2025', 'ngày 18 tháng 12 năm 2025'],
  ['ngày 18 tháng 3 năm 2025', 'ngày 18 tháng 3 năm 2025'],
  ['18 tháng 3 năm 2025', 'ngày 18 tháng 3 năm 2025'],
  ['31/02/2026', 'ngày 31/02/2026'],
  [' ', ''],
])('the day of a document, typed as “%s”, is written “%s”', (typed, written) => {
  expect(dayInWords(typed)).toBe(written);
});
