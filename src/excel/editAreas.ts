import { type Area, cellAt } from '../sheets/address';
import type { CellPlace } from '../sheets/locate';

/** A rectangle of cells of one sheet, and what is meant for each of them, row by row. */
export interface PlacedArea<Item extends CellPlace> extends Area {
  readonly sheet: string;
  readonly items: readonly (readonly Item[])[];
}

interface Placed<Item> {
  readonly item: Item;
  readonly row: number;
  readonly column: number;
}

/**
 * Puts cells that stand side by side together, and rows of them that stand below each other: a
 * hundred thousand cells one by one are more than Excel takes, as some hundred rectangles they are little.
 */
export function areasOf<Item extends CellPlace>(
  items: readonly Item[],
): readonly PlacedArea<Item>[] {
  const bySheet = new Map<string, Placed<Item>[]>();
  for (const item of items) {
    const at = cellAt(item.address);
    if (!at) throw new Error(`No cell: ${item.address}`);
    const placed = bySheet.get(item.sheet) ?? [];
    placed.push({ item, ...at });
    bySheet.set(item.sheet, placed);
  }
  return [...bySheet].flatMap(([sheet, placed]) => stacked(runsOf(placed), sheet));
}

/** Cells of one row without a gap, in the order of the rows. */
function runsOf<Item>(placed: readonly Placed<Item>[]): readonly (readonly Placed<Item>[])[] {
  const sorted = [...placed].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Placed<Item>[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before?.row === cell.row && before.column + 1 === cell.column) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Runs of the same columns in rows that follow each other, as one area. */
function stacked<Item extends CellPlace>(
  runs: readonly (readonly Placed<Item>[])[],
  sheet: string,
): readonly PlacedArea<Item>[] {
  const areas: { row: number; column: number; columns: number; lines: Item[][] }[] = [];
  const open = new Map<string, (typeof areas)[number]>();
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const line = run.map(({ item }) => item);
    const key = `${first.column} ${run.length}`;
    const above = open.get(key);
    if (above && above.row + above.lines.length === first.row) above.lines.push(line);
    else {
      const area = { row: first.row, column: first.column, columns: run.length, lines: [line] };
      areas.push(area);
      open.set(key, area);
    }
  }
  return areas.map(({ lines, ...area }) => ({ ...area, sheet, rows: lines.length, items: lines }));
}
