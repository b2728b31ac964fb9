import type { ICellData, IStyleData } from '@univerjs/core';

/** The style of a cell that came with it; one that the workbook keeps is only named there. */
export function ownStyle(cell: ICellData | undefined): IStyleData | undefined {
  return typeof cell?.s === 'object' ? (cell.s ?? undefined) : undefined;
}

/** Two styles, the second over the first: borders come side by side. */
export function oneStyle(first: IStyleData, second: IStyleData): IStyleData {
  const both = { ...first, ...second };
  return first.bd && second.bd ? { ...both, bd: { ...first.bd, ...second.bd } } : both;
}

/** What two changes came to. The cells of a block share each of them, and so they share what follows. */
const known = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

function oneShared(first: IStyleData, second: IStyleData): IStyleData {
  const followed = known.get(first) ?? new WeakMap<IStyleData, IStyleData>();
  known.set(first, followed);
  const both = followed.get(second) ?? oneStyle(first, second);
  followed.set(second, both);
  return both;
}

/** Two changes of a cell's look, one after the other, as one. What is beside the style is whole in each. */
export function oneChange(first: ICellData | undefined, second: ICellData): ICellData {
  if (!first) return second;
  const [before, after] = [ownStyle(first), ownStyle(second)];
  const both = { ...first, ...second };
  if (before && after) both.s = oneShared(before, after);
  return both;
}
