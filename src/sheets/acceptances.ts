import { journalTexts } from '../messages/sheetTexts/records';
import type { Book } from './book';
import { readJournal } from './journalSheet';
import { sincePeriodBegan } from './periodsOfJournal';

/** A warning that somebody accepted: why, and when. */
export interface Acceptance {
  readonly reason: string;
  /** Local time, as Nhật ký writes it. */
  readonly at: string;
}

/** The warnings accepted in this period by the keys of their findings. Of several lines about one the last counts. */
export function readAcceptances(book: Book): ReadonlyMap<string, Acceptance> {
  const accepted = new Map<string, Acceptance>();
  for (const { action, finding, reason, at } of sincePeriodBegan(readJournal(book))) {
    if (finding === '') continue;
    if (action === journalTexts.accepted) accepted.set(finding, { reason, at });
    else if (action === journalTexts.withdrawn) accepted.delete(finding);
  }
  return accepted;
}
