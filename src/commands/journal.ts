import type { Book } from '../sheets/book';
import type { SheetDescription } from '../sheets/description';
import { type JournalLine, journalSheet } from '../sheets/journalSheet';
import { names } from '../sheets/names';
import { readRecords } from '../sheets/record';

/** Nhật ký with more lines at its end. */
export function journalWith(
  book: Book,
  title: string,
  lines: readonly Omit<JournalLine, 'at'>[],
  now: Date,
): SheetDescription {
  const before = (readRecords(book, names.journal) ?? []).map((row) => ({
    at: row.text('at'),
    action: row.text('action'),
    detail: row.text('detail'),
  }));
  return journalSheet(
    [...before, ...lines.map((line) => ({ at: localTime(now), ...line }))],
    title,
  );
}

/** Day and time as Vietnamese offices write them, on the machine's own clock: 23/11/2026 15:04. */
function localTime(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
