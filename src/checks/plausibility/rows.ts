import { type Entries, type Entry, entryOf } from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import type { Unit } from '../../plan/unit';
import type { Row } from '../about';

/** A unit's row beside the one of its previous period. */
export interface Compared {
  readonly row: Row;
  readonly before: (figure: string) => Entry;
}

/**
 * The rows that have a previous one. A unit that came to be within the period is left out: codes
 * are used again after a merger, and the figures under its code are those of another unit.
 */
export function comparedRows(rows: readonly Row[], previous: Entries): readonly Compared[] {
  return rows.flatMap((row) => {
    const { code } = row.unit;
    if (!previous.has(code) || isNew(row)) return [];
    return [{ row, before: (figure: string) => entryOf(previous, code, figure) }];
  });
}

function isNew({ plan: { period }, unit }: Row): boolean {
  return period.start !== '' && unit.validFrom >= period.start;
}

/** A number that can be compared: what is negative is a slip, and another check's matter. */
export function sizeOf(entry: Entry): number | null {
  return entry.is === 'number' && entry.number >= 0 ? entry.number : null;
}

/** Items by the code of a unit's cluster. */
export function byCluster<Item>(
  items: readonly Item[],
  unitOf: (item: Item) => Unit,
): readonly (readonly Item[])[] {
  const clusters = new Map<string, Item[]>();
  for (const item of items) {
    const { cluster } = unitOf(item);
    const found = clusters.get(cluster);
    if (found) found.push(item);
    else clusters.set(cluster, [item]);
  }
  return [...clusters.values()];
}

/** Whether a figure counts or measures something; judged points, yes and levels are few and alike. */
export function isSize({ type }: Figure): boolean {
  return type === 'count' || type === 'amount';
}

/** So many numbers that are not 0 must agree before it is no chance that rows are the same. */
export const LEAST_TELLING = 8;

/** An entry as a text: equal texts for equal entries, "KAD" and blank and 0 apart. */
export function keyOf(entry: Entry): string {
  switch (entry.is) {
    case 'blank':
      return '';
    case 'notApplicable':
      return 'K';
    case 'number':
      return `N${entry.number}`;
    case 'text':
      return `T${entry.text.toLowerCase()}`;
  }
}
