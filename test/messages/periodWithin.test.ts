import { periodWithin } from '../../src/messages/periodWithin';

// “Đã chốt Năm 2026” would read as a name; the words for years and quarters are none.
test.each([
  ['Năm 2026', 'năm 2026'],
  ['Quý I năm 2026', 'quý I năm 2026'],
  ['Sáu tháng đầu năm 2026', 'sáu tháng đầu năm 2026'],
  ['6 tháng đầu năm 2026', '6 tháng đầu năm 2026'],
  ['Đợt 1', 'đợt 1'],
  ['Chiến dịch Quang Trung', 'Chiến dịch Quang Trung'],
  ['Nămtrăm', 'Nămtrăm'],
  ['2025', '2025'],
  ['', ''],
])('the period “%s” is “%s” within a sentence', (name, within) => {
  expect(periodWithin(name)).toBe(within);
});
