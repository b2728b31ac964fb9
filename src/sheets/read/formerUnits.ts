import { dayKept } from '../../plan/day';
import { sameCode } from '../../plan/invariants/codes';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import type { Book } from '../book';
import { names } from '../names';
import { readRecords, type RecordRow } from '../record';

/** What Đơn vị says of a unit that the period does not score. */
export type FormerUnit = Pick<Unit, 'name' | 'validFrom' | 'validTo' | 'successor'>;

/**
 * The unit that a code is of, where Đơn vị lists it and the period does not score it: one that ended,
 * has not begun, or has a successor. What is typed in its rows stays there and says nothing.
 */
export function formerUnits(book: Book, { units }: Plan): (code: string) => FormerUnit | undefined {
  const scored = new Set(units.map(({ code }) => sameCode(code)));
  const listed = (readRecords(book, names.units) ?? []).map(
    (row) => [sameCode(row.text('code')), row] as const,
  );
  const former = new Map(listed.filter(([code]) => code !== '' && !scored.has(code)));
  return (code) => {
    const row = former.get(sameCode(code));
    return row && formerUnit(row);
  };
}

function formerUnit(row: RecordRow): FormerUnit {
  return {
    name: row.text('name'),
    validFrom: dayKept(row.text('validFrom')),
    validTo: dayKept(row.text('validTo')),
    successor: row.text('successor'),
  };
}
