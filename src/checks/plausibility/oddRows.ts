import type { Finding } from '../../plan/finding';
import type { Row } from '../about';

/** With more odd figures than this in one row it is the row that is in doubt, and one finding says so. */
const MOST_ODD = 3;

/** Something odd in one unit's row. */
export interface Odd {
  readonly row: Row;
  readonly finding: Finding;
}

/** What is odd, by unit code. `ofRow` makes the one finding for a row with too much of it. */
export function byUnit(
  found: readonly Odd[],
  ofRow: (first: Odd, all: readonly Odd[]) => Finding,
): ReadonlyMap<string, readonly Finding[]> {
  const units = new Map<string, Odd[]>();
  for (const odd of found) {
    const { code } = odd.row.unit;
    const known = units.get(code);
    if (known) known.push(odd);
    else units.set(code, [odd]);
  }
  return new Map(
    [...units].map(([code, odd]) => {
      const [first] = odd;
      const inDoubt = first !== undefined && odd.length > MOST_ODD;
      return [code, inDoubt ? [ofRow(first, odd)] : odd.map(({ finding }) => finding)];
    }),
  );
}
