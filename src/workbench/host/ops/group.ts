import { invalidArgument, HostError } from '../errors';
import type { Book } from '../book';
import type { CellBlock } from '../model';

/** Raises or lowers the outline level of rows or columns, one to seven as in Excel. */
export function groupLines(
  book: Book,
  sheetId: string,
  block: CellBlock,
  option: string,
  step: 1 | -1,
): void {
  const byRows = option === 'ByRows';
  if (!byRows && option !== 'ByColumns') throw invalidArgument(`group option ${option}`);
  const model = book.sheetModel(sheetId);
  const levels = byRows ? model.rowLevels : model.columnLevels;
  const start = byRows ? block.startRow : block.startColumn;
  const end = byRows ? block.endRow : block.endColumn;
  for (let line = start; line <= end; line++) {
    const level = (levels.get(line) ?? 0) + step;
    if (level < 0 || level > 7)
      throw new HostError('InvalidOperation', 'The rows or columns cannot be grouped further.');
    if (level === 0) levels.delete(line);
    else levels.set(line, level);
  }
}
