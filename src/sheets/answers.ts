import type { Book } from './book';
import { readJournal } from './journalSheet';
import { sincePeriodBegan } from './periodsOfJournal';
import { asMuchAs, MOST_CHARACTERS, unpackReceipt } from './receiptPacking';

/** The hidden part of a line of Nhật ký that says whom mails told what was decided about their forms. */
interface Packed {
  readonly k: 'answer';
  /** Codes of units. */
  readonly w: readonly string[];
}

/** The hidden text of such a line. Of more units than a cell has room for the others count as not told. */
export function packAnswers(units: readonly string[]): string {
  return JSON.stringify({ k: 'answer', w: asMuchAs(MOST_CHARACTERS, units) } satisfies Packed);
}

/**
 * Codes of the units to whom a mail told the last that was decided in this period about their forms.
 * A later decision, and one that was taken back, is not told yet.
 */
export function readAnswered(book: Book): ReadonlySet<string> {
  const answered = new Set<string>();
  const unitsOf = new Map<string, string[]>();
  for (const { origin } of sincePeriodBegan(readJournal(book))) {
    for (const unit of unpacked(origin)) answered.add(unit);
    const receipt = unpackReceipt(origin);
    if (!receipt) continue;
    const { k, b: batch, u: unit = '' } = receipt;
    if (k !== 'undo') unitsOf.set(batch, [...(unitsOf.get(batch) ?? []), unit]);
    for (const one of k === 'undo' ? (unitsOf.get(batch) ?? []) : [unit]) answered.delete(one);
  }
  return answered;
}

/** People may have typed into the hidden column: whatever does not fit says nothing. */
function unpacked(text: string): readonly string[] {
  if (!text.startsWith('{')) return [];
  try {
    const { k, w } = JSON.parse(text) as Partial<Packed>;
    return k === 'answer' && Array.isArray(w) ? w.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
