import { scorebook } from '../../src/sheets/scorebook';
import { baTo2025 } from '../../src/templates/baTo2025/plan';

const history = {
  ...baTo2025.history,
  periods: [{ code: '2024', label: 'Năm 2024' }],
};

/** Characters of the column under a code. */
function widthUnder(key: string, code: string, plan = baTo2025): number {
  const { sheets } = scorebook({ ...plan, history }, []);
  const sheet = sheets.find((one) => one.key === key);
  const block = sheet?.blocks.find(({ cells }) => cells.some((line) => line.includes(code)));
  const column = block?.cells.find((line) => line.includes(code))?.indexOf(code) ?? -1;
  if (!sheet || !block || column < 0) throw new Error(`No ${code} on ${key}`);
  return sheet.columnWidths[block.column + column] ?? 0;
}

/**
 * “Hoàn thành xuất sắc nhiệm vụ” in Times New Roman takes 12.14 times the font's size: 133.5 points of
 * 11 points letters, or 25.4 characters of 7 pixels.
 */
const NEEDED = 26;

test.each([
  ['points', '_xeploai'],
  ['periods', '_xeploai'],
  ['periods', 'loai:2024'],
  ['periods', '_loaigop'],
])('on %s the column %s is as wide as the longest band', (key, code) => {
  expect(widthUnder(key, code)).toBeGreaterThanOrEqual(NEEDED);
  expect(widthUnder(key, code)).toBeLessThan(NEEDED + 8);
});

test('columns of numbers, and of short bands, stay as they are', () => {
  const bands = baTo2025.bands.map((band, index) => ({ ...band, name: `Bậc ${index + 1}` }));
  const plan = { ...baTo2025, bands, quotas: [] };
  expect(widthUnder('periods', '_tong')).toBe(13);
  expect(widthUnder('periods', 'loai:2024', plan)).toBe(13);
  expect(widthUnder('points', '_xeploai', plan)).toBe(20);
});
