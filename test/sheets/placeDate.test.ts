import { officialTexts } from '../../src/messages/sheetTexts/results';
import { scorebook } from '../../src/sheets/scorebook';
import { baTo2025 } from '../../src/templates/baTo2025/plan';

test('the day is written by hand behind the place; without a place the line begins with it', () => {
  expect(officialTexts.placeDate('Ba Tơ')).toMatch(/^Ba Tơ, ngày {8}tháng {8}năm +$/);
  expect(officialTexts.placeDate('')).toMatch(/^Ngày {8}tháng {8}năm +$/);
});

// A ranking is signed long after the plan, and is another document.
test('what is printed of a result does not bear the plan’s number and date', () => {
  const identity = { ...baTo2025.identity, number: '15/KH-UBND', date: '20/01/2026' };
  const { sheets } = scorebook({ ...baTo2025, identity }, [], undefined, {}, ['21484']);
  for (const key of ['ranking', 'overview', 'cards']) {
    const cells = sheets.find((sheet) => sheet.key === key)?.blocks.flatMap((block) => block.cells);
    const texts = cells?.flat().filter((cell): cell is string => typeof cell === 'string') ?? [];
    expect(texts).toContain('Số:');
    expect(texts.filter((text) => /15\/KH-UBND|tháng 01 năm 2026/.test(text))).toEqual([]);
  }
});
