import type { Book } from './book';
import type { CellBlock } from './model';

/** Takes conditional formats off a block; a format that reaches beyond it keeps the rest. */
export function clearConditionalFormats(book: Book, sheetId: string, block: CellBlock): void {
  const sheet = book.univer.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (!sheet || sheet.getConditionalFormattingRules().length === 0) return;
  book.run('sheet.command.clear-range-conditional-rule', {
    subUnitId: sheetId,
    ranges: [{ ...block }],
  });
}
