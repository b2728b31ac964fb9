import { sameCode } from '../../plan/invariants/codes';
import type { Plan } from '../../plan/plan';
import type { Book } from '../book';
import { names } from '../names';
import { readRecords } from '../record';

/**
 * Whether a code is of a unit that Đơn vị lists and the period does not score: one that ended, has
 * not begun, or has a successor. What is typed in its rows stays there and says nothing.
 */
export function formerUnits(book: Book, { units }: Plan): (code: string) => boolean {
  const scored = new Set(units.map(({ code }) => sameCode(code)));
  const listed = (readRecords(book, names.units) ?? []).map((row) => sameCode(row.text('code')));
  const former = new Set(listed.filter((code) => code !== '' && !scored.has(code)));
  return (code) => former.has(sameCode(code));
}
