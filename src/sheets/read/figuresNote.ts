import type { planTexts } from '../../messages/sheetTexts/plan';
import type { Book } from '../book';
import { names } from '../names';
import { readRecords } from '../record';

/** What Kế hoạch says about the figures (that they are invented): whatever is signed says it, too. */
export function figuresNoteIn(book: Book): string {
  const field: keyof typeof planTexts.fields = 'figuresNote';
  const rows = readRecords(book, names.fields) ?? [];
  return rows.find((row) => row.text('field') === field)?.text('value') ?? '';
}
