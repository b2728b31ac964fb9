import { drawSheets } from '../excel/draw';
import type { OpenBook } from '../excel/readBook';
import type { Book } from '../sheets/book';
import { withSheets } from '../sheets/describedBook';
import type { SheetDescription } from '../sheets/description';
import { type JournalLine, journalSheet, readJournal } from '../sheets/journalSheet';
import { chooseTitles } from './titles';

/** What is noted down: what was done, and where it was a decision, why and about which finding. */
export type Note = Pick<JournalLine, 'action' | 'detail'> & Partial<JournalLine>;

/** Nhật ký with more lines at its end. */
export function journalWith(
  book: Book,
  title: string,
  notes: readonly Note[],
  now: Date,
): SheetDescription {
  const blank = { at: localTime(now), reason: '', finding: '', origin: '' };
  const added = notes.map((note) => ({ ...blank, ...note }));
  return journalSheet([...readJournal(book), ...added], title);
}

/** Day and time as Vietnamese offices write them, on the machine's own clock: 23/11/2026 15:04. */
export function localTime(now: Date): string {
  return `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** A day as Vietnamese offices write it: 23/11/2026. */
export function localDay(date: Date): string {
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Writes notes into Nhật ký of the open workbook; the sheet is made again where it is gone. One sync.
 * Gives the book as it stands then.
 */
export async function noteDown(
  context: Excel.RequestContext,
  book: OpenBook,
  notes: readonly Note[],
): Promise<OpenBook> {
  const { titles } = chooseTitles(book, book.titles);
  const journal = journalWith(book, titles('journal'), notes, new Date());
  context.application.suspendScreenUpdatingUntilNextSync();
  drawSheets(context, [journal], book);
  await context.sync();
  return withSheets(book, [journal]);
}
