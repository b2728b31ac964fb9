import { officialTexts } from '../../src/messages/sheetTexts/results';

test('place and day stand in one line; without a place the line begins with the day', () => {
  expect(officialTexts.placeDate('Ba Tơ', 'ngày 04 tháng 3 năm 2026')).toBe(
    'Ba Tơ, ngày 04 tháng 3 năm 2026',
  );
  expect(officialTexts.placeDate('', 'ngày 04 tháng 3 năm 2026')).toBe('Ngày 04 tháng 3 năm 2026');
});

test('a day that is not known yet is written by hand', () => {
  expect(officialTexts.placeDate('Ba Tơ', '')).toMatch(/^Ba Tơ, ngày {8}tháng {8}năm +$/);
  expect(officialTexts.placeDate('', '')).toMatch(/^Ngày {8}tháng {8}năm +$/);
});
