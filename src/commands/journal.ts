import { drawSheets } from '../excel/draw';
import { sentenceOf } from '../messages/sentences';
import { journalTexts } from '../messages/sheetTexts/records';
import { vi } from '../messages/vi';
import { finding, type Finding } from '../plan/finding';
import type { OpenBook } from '../excel/readBook';
import type { Book } from '../sheets/book';
import { withSheets } from '../sheets/describedBook';
import type { SheetDescription } from '../sheets/description';
import { type JournalLine, journalSheet, readJournal } from '../sheets/journalSheet';
import { chooseTitles } from './titles';

/** What is noted down: what was done, and where it was a decision, why and about which finding. */
export type Note = Pick<JournalLine, 'action' | 'detail'> & Partial<JournalLine>;

/** What a run found to have happened to the sheets, as a line of Nhật ký. */
export function noticed(found: Finding): Note {
  return { action: journalTexts.noticed, detail: sentenceOf(found, vi.findings) };
}

/**
 * What the run that was made a moment ago noted of the sheets: the last lines of Nhật ký. It tells
 * nobody else, and a pane that stood beside it is to say it.
 */
export function notedByRun(book: Book, title: string, now: Date): readonly Finding[] {
  const moments = [now, new Date(now.getTime() - 60_000)].map(localTime);
  const ofRun: readonly string[] = [journalTexts.noticed, journalTexts.rewritten];
  const isOfRun = ({ at, action }: JournalLine) => moments.includes(at) && ofRun.includes(action);
  const lines = readJournal(book);
  const others = [...lines].reverse().findIndex((line) => !isOfRun(line));
  const own = others < 0 ? lines : lines.slice(lines.length - others);
  // What it found says more than which sheets it wrote because of that.
  const found = own.filter(({ action }) => action === journalTexts.noticed);
  const place = { at: 'cell', sheet: title, address: 'A1' } as const;
  return (found.length > 0 ? found : own).map(({ action, detail }) =>
    finding('integrity.noted', found.length > 0 ? 'warning' : 'note', place, { action, detail }),
  );
}

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
