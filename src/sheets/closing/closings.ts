import type { Book } from '../book';
import { type JournalLine, readJournal } from '../journalSheet';
import { sincePeriodBegan } from '../periodsOfJournal';

/** The hidden part of a line of Nhật ký about closing: short keys, as the receipts have them. */
interface Packed {
  readonly k: 'close' | 'reopen';
  /** The check code. */
  readonly c: string;
}

/** The hidden text of a line that says that a period was closed or reopened. */
export function packClosing(k: Packed['k'], code: string): string {
  return JSON.stringify({ k, c: code } satisfies Packed);
}

/** The check code of the result that is in force, as Nhật ký says it; null where none is. */
export function closingInForce(book: Book): string | null {
  return sincePeriodBegan(readJournal(book)).reduce<string | null>((code, line) => {
    const packed = unpacked(line);
    if (!packed) return code;
    return packed.k === 'close' ? packed.c : null;
  }, null);
}

function unpacked({ origin }: JournalLine): Packed | null {
  if (!origin.startsWith('{')) return null;
  try {
    const value = JSON.parse(origin) as Partial<Packed>;
    const isKnown = value.k === 'close' || value.k === 'reopen';
    return isKnown && typeof value.c === 'string' ? (value as Packed) : null;
  } catch {
    return null;
  }
}
