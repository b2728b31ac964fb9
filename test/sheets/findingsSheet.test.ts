import { severityWords } from '../../src/messages/workbook';
import { describedContents } from '../../src/sheets/describedBook';
import { type FindingLine, findingsSheet, runStamp } from '../../src/sheets/findingsSheet';

const line = (severity: string): FindingLine => ({
  severity,
  unit: 'Xã Ba Điền',
  about: '',
  sentence: 'Ô này cần xem.',
  cell: null,
  accepted: '',
});
const sheetOf = (...severities: readonly string[]) =>
  findingsSheet(severities.map(line), severityWords);
const summaryOf = (...severities: readonly string[]) =>
  describedContents(sheetOf(...severities)).values[0]?.[3];

describe('The sheet Kiểm tra', () => {
  it.each([
    [['Lỗi', 'Cảnh báo', 'Lỗi', 'Nhắc'], 'Còn 2 lỗi, 1 cảnh báo, 1 nhắc.', '#C00000'],
    [['Cảnh báo', 'đã chấp nhận'], 'Còn 1 cảnh báo.', '#C98A00'],
    [['Nhắc', 'Nhắc'], 'Còn 2 nhắc.', '#6B6B6B'],
    [['đã chấp nhận'], '', '#6B6B6B'],
    [[], '', '#6B6B6B'],
  ])('with %j says "%s", and its tab has the colour %s', (severities, summary, color) => {
    expect(summaryOf(...severities)).toBe(summary);
    expect(sheetOf(...severities).tabColor).toBe(color);
  });

  it('says in place of its help that the plan was refused', () => {
    const refused = findingsSheet([line('Lỗi')], severityWords, 'Kiểm tra', { isRefused: true });
    expect(describedContents(refused).values[1]?.[0]).toContain('nên chưa chấm được');
  });

  it('keeps its head and whose line it is in view, and is no wider than a screen', () => {
    const { freeze, columnWidths } = sheetOf('Lỗi');
    expect(freeze).toEqual({ rows: 4, columns: 3 });
    const characters = columnWidths.reduce((sum, width) => sum + width, 0);
    expect(characters).toBeLessThanOrEqual(170);
  });

  it('leaves the cell blank where a button of the ribbon says when it ran', () => {
    expect(runStamp).toBe('C1');
    expect(describedContents(sheetOf('Lỗi')).values[0]?.[2]).toBe('');
  });
});
