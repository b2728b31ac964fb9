import type { Book } from './book';
import { RECORD_HEAD_ROWS, readRecords, titlesBelow } from './record';

/** The blank rows below the last line of a table, up to the next table. */
export interface FreeRows {
  /** 0-based row of the sheet. */
  readonly first: number;
  /** Infinity where nothing stands below. */
  readonly rows: number;
}

/** Where lines can be added to a table of records; null where the table is gone. */
export function freeRows(book: Book, name: string): FreeRows | null {
  const anchor = book.anchors.get(name);
  const lines = readRecords(book, name);
  if (!anchor || !lines) return null;
  const top = anchor.row + RECORD_HEAD_ROWS;
  const first = (lines.at(-1)?.row ?? top - 1) + 1;
  // A blank row stays above the next table's title.
  const end = Math.min(Infinity, ...titlesBelow(book, anchor)) - 1;
  return { first, rows: Math.max(0, end - first) };
}
