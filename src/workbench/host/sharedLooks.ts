import type { ICellData, Nullable } from '@univerjs/core';
import type { CellMatrix } from './cells';
import { ownStyle } from './looks';

/** What is used here of Univer's cells of a sheet. */
export interface Cells {
  getValue(row: number, column: number): Nullable<ICellData>;
  setValue(row: number, column: number, cell: ICellData): void;
}

interface Follower {
  readonly row: number;
  readonly column: number;
  readonly change: ICellData;
  /** The cell that looked the same, and whose look changes in the same way. */
  readonly like: { readonly row: number; readonly column: number };
}

/**
 * Univer merges a change of look into the style of every cell anew and compares the outcome with all
 * styles of the workbook, which took longest of all that an add-in draws. Cells that looked the same and
 * change in the same way look the same afterwards.
 * @returns the first cell of each kind, for Univer to change; and, once that is done, `others`: gives the
 *   rest their looks in `kept`, and returns what Univer still has to be told of them
 */
export function byLook(
  kept: Cells,
  changes: CellMatrix,
): { first: CellMatrix; others: (kept: Cells) => CellMatrix | undefined } {
  const first: CellMatrix = {};
  const followers: Follower[] = [];
  const seen = new Map<object, Map<unknown, { row: number; column: number }>>();
  for (const [line, cells] of Object.entries(changes))
    for (const [place, change] of Object.entries(cells)) {
      const at = { row: Number(line), column: Number(place) };
      const like = likeOf(at, kept.getValue(at.row, at.column), change, seen);
      if (like) followers.push({ ...at, change, like });
      else (first[at.row] ??= {})[at.column] = change;
    }
  return { first, others: (after) => follow(after, followers) };
}

/** A cell that was seen before with the same look and change; undefined for the first of its kind. */
function likeOf(
  at: Follower['like'],
  old: Nullable<ICellData>,
  change: ICellData,
  seen: Map<object, Map<unknown, Follower['like']>>,
): Follower['like'] | undefined {
  const style = ownStyle(change);
  // A rich text has looks of its own inside, into which Univer merges the change as well.
  if (!style || old?.p) return undefined;
  const changed = seen.get(style) ?? new Map<unknown, Follower['like']>();
  seen.set(style, changed);
  const like = changed.get(old?.s ?? null);
  if (!like) changed.set(old?.s ?? null, at);
  return like;
}

function follow(kept: Cells, followers: readonly Follower[]): CellMatrix | undefined {
  if (followers.length === 0) return undefined;
  const rest: CellMatrix = {};
  for (const { row, column, change, like } of followers) {
    const cell = kept.getValue(row, column) ?? {};
    const look = kept.getValue(like.row, like.column)?.s;
    if (look) cell.s = look;
    else delete cell.s;
    kept.setValue(row, column, cell);
    // What is beside the look, and the kind of value, which depends on its number format.
    (rest[row] ??= {})[column] = change.custom === undefined ? {} : { custom: change.custom };
  }
  return rest;
}
