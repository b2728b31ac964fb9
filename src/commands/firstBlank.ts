import { rowsOf } from '../checks/about';
import { figuresWaitedFor } from '../checks/completeness';
import type { Entries } from '../plan/entry';
import type { Plan } from '../plan/plan';
import type { Decided } from '../scoring/result';
import type { Book } from '../sheets/book';
import type { CellPlace } from '../sheets/locate';
import { figureCells } from '../sheets/read/unitCells';

/** The first cell of Số liệu that is still to be filled in, of the first unit that has one; null: none. */
export function firstBlank(
  book: Book,
  plan: Plan,
  entries: Entries,
  decided: Decided,
): CellPlace | null {
  const cells = figureCells(book, plan);
  for (const row of rowsOf(plan, entries, decided)) {
    const [first] = figuresWaitedFor(row);
    const cell = first === undefined ? null : cells(row.unit.code, first);
    if (cell) return cell;
  }
  return null;
}
