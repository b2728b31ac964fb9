import { figuresTexts } from '../../src/messages/sheetTexts/entries';
import { describedContents } from '../../src/sheets/describedBook';
import { colors, styles } from '../../src/sheets/styles';
import { linesOf } from '../../src/sheets/textHeight';
import { markBook } from './agreement/markCases';

const book = markBook([{ shows: 'a blank row', kind: 'XA', values: new Map() }]);
const sheet = book.sheets.find(({ key }) => key === 'figures');
if (!sheet) throw new Error('No sheet of figures');

describe('What the colours on Số liệu mean', () => {
  const [top, below] = describedContents(sheet).values;

  it('stands in the columns that are in view before anybody scrolls', () => {
    expect(below?.[0]).toBe(figuresTexts.help);
    expect([top?.[3], below?.[3]]).toEqual([figuresTexts.values, figuresTexts.marks]);
  });

  it.each([figuresTexts.values, figuresTexts.marks])('fits two lines of its column: %s', (text) => {
    expect(linesOf(text, sheet.columnWidths[3] ?? 0, styles.key)).toBeLessThanOrEqual(2);
  });

  it('fits one line of the frozen columns where it says what is typed', () => {
    const frozen = sheet.columnWidths.slice(0, 3).reduce((sum, width) => sum + width, 0);
    expect(linesOf(figuresTexts.help, frozen, styles.help)).toBe(1);
  });

  it('names a doubt and a missed target by a shape and a word, not by the colour alone', () => {
    expect(figuresTexts.marks).toContain('xem lại (▲)');
    expect(figuresTexts.marks).toContain('chưa đạt chỉ tiêu (▼)');
    const rules = sheet.conditionalFormats;
    const fillOf = (status: string) =>
      rules.find(({ formula }) => formula.endsWith(`="${status}"`))?.fill;
    expect(fillOf('Đủ, ▲ xem lại ')).toBe(colors.warn);
    expect(rules.find(({ formula }) => formula.endsWith(',2)="Đủ"'))?.fill).toBe(colors.short);
  });
});
