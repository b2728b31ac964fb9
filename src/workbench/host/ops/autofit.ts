import type { Book } from '../book';
import { valueOf } from '../cells';
import type { CellBlock } from '../model';
import { clipToSheet, styleOf } from '../styles';
import { ValueKind, WRAP } from '../univerEnums';
import { type Axis, setLineSize } from './lines';

/**
 * An estimate, because nothing is drawn here: 0.55 em a character, one and a third of the font's
 * size a line. Real Excel measures the text.
 */
export function autofit(book: Book, sheetId: string, block: CellBlock, axis: Axis): void {
  const sheet = book.sheet(sheetId);
  const sizes = new Map<number, number>();
  const { startRow, endRow, startColumn, endColumn } = clipToSheet(sheet, block);
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = sheet.getCellRaw(row, column);
      const text = String(
        cell?.t === ValueKind.Number ? (sheet.getCell(row, column)?.v ?? '') : valueOf(cell),
      );
      if (text === '') continue;
      const style = styleOf(book, sheet, row, column);
      const fontSize = style.fs ?? 11;
      const width = Math.max(...text.split('\n').map((line) => line.length)) * fontSize * 0.55 + 8;
      const line = axis === 'row' ? row : column;
      const available = sheet.getColumnWidth(column) * 0.75;
      const wrapped = style.tb === WRAP ? Math.ceil(width / Math.max(available, 1)) : 1;
      const height = Math.max(wrapped, text.split('\n').length) * fontSize * 1.36;
      const size = axis === 'row' ? height : width;
      sizes.set(line, Math.max(sizes.get(line) ?? 0, size));
    }
  for (const [line, size] of sizes)
    setLineSize(book, sheetId, axis, line, line, Math.round(size * 4) / 4);
}
