import { type Entries, entryFromCell, type UnitEntries } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import type { Book } from '../book';
import { type CodedRow, readCodedRows } from '../codedRows';
import { names } from '../names';

/** The figures of the previous period: row by row as they stand, and as entries by unit. */
export interface ReadPrevious {
  readonly rows: readonly CodedRow[];
  /** Only units of which something is typed: a blank sheet gives nothing to compare. */
  readonly entries: Entries;
}

/** Reads Số liệu kỳ trước. Of two rows for one unit the first one counts. */
export function readPrevious(book: Book, plan: Plan): ReadPrevious {
  const rows = readCodedRows(book, names.previousFigures, names.previousRows);
  const figures = new Set(plan.figures.map(({ code }) => code));
  const entries = new Map<string, UnitEntries>();
  for (const { unit, values } of rows) {
    const typed = [...values].filter(([code]) => figures.has(code));
    if (typed.length === 0 || entries.has(unit)) continue;
    entries.set(unit, new Map(typed.map(([code, value]) => [code, entryFromCell(value)])));
  }
  return { rows, entries };
}
