import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Book } from './book';
import { invalidArgument } from './errors';
import { ownStyle } from './looks';
import type { CellBlock } from './model';
import { colour, readColour, type StylePatch, styleOf } from './styles';
import { borderStyle } from './univerEnums';

type Key = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

/** Each of Excel's borders: which line of a cell it is, and which cells of the block have it. */
export const SIDES = {
  EdgeTop: { keys: ['t'], on: (b: CellBlock, row: number) => row === b.startRow },
  EdgeBottom: { keys: ['b'], on: (b: CellBlock, row: number) => row === b.endRow },
  EdgeLeft: {
    keys: ['l'],
    on: (b: CellBlock, _: number, column: number) => column === b.startColumn,
  },
  EdgeRight: {
    keys: ['r'],
    on: (b: CellBlock, _: number, column: number) => column === b.endColumn,
  },
  InsideVertical: { keys: ['r', 'l'], on: () => true },
  InsideHorizontal: { keys: ['b', 't'], on: () => true },
  DiagonalDown: { keys: ['tl_br'], on: () => true },
  DiagonalUp: { keys: ['bl_tr'], on: () => true },
} as const satisfies Record<
  string,
  { keys: readonly Key[]; on: (block: CellBlock, row: number, column: number) => boolean }
>;

export type SideName = keyof typeof SIDES;

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Univer's line numbers for Excel's pairs of style and weight. */
const lines: readonly (readonly [number, string, string])[] = [
  [1, 'Continuous', 'Thin'],
  [2, 'Continuous', 'Hairline'],
  [3, 'Dot', 'Thin'],
  [4, 'Dash', 'Thin'],
  [5, 'DashDot', 'Thin'],
  [6, 'DashDotDot', 'Thin'],
  [7, 'Double', 'Thick'],
  [8, 'Continuous', 'Medium'],
  [9, 'Dash', 'Medium'],
  [10, 'DashDot', 'Medium'],
  [11, 'DashDotDot', 'Medium'],
  [12, 'SlantDashDot', 'Medium'],
  [13, 'Continuous', 'Thick'],
];

function toUniver(line: Line): IBorderStyleData | null {
  if (line.style === 'None') return null;
  const found =
    lines.find(([, style, weight]) => style === line.style && weight === line.weight) ??
    lines.find(([, style]) => style === line.style);
  if (!found) throw invalidArgument(`border style ${line.style}`);
  return { s: borderStyle(found[0]), cl: { rgb: colour(line.color) } };
}

function fromUniver(border: Nullable<IBorderStyleData>): Line {
  const found = border && lines.find(([s]) => borderStyle(s) === border.s);
  if (!found) return { style: 'None', weight: 'Thin', color: '#000000' };
  return { style: found[1], weight: found[2], color: readColour(border.cl.rgb, '#000000') };
}

function keysAt(block: CellBlock, row: number, column: number, side: SideName): readonly Key[] {
  if (side === 'InsideVertical')
    return [
      ...(column < block.endColumn ? (['r'] as const) : []),
      ...(column > block.startColumn ? (['l'] as const) : []),
    ];
  if (side === 'InsideHorizontal')
    return [
      ...(row < block.endRow ? (['b'] as const) : []),
      ...(row > block.startRow ? (['t'] as const) : []),
    ];
  const { keys, on } = SIDES[side];
  return on(block, row, column) ? keys : [];
}

/** The lines of each cell that a border of the block consists of, as a change of its style. */
export function borderPatch(block: CellBlock, side: SideName, line: Line): StylePatch {
  const drawn = toUniver(line);
  // Cells with the same lines share them: what is done to one is then known of all.
  const patches = new Map<string, IStyleData>();
  return (row, column) => {
    const keys = keysAt(block, row, column, side);
    if (keys.length === 0) return undefined;
    const name = keys.join();
    const patch = patches.get(name) ?? { bd: Object.fromEntries(keys.map((key) => [key, drawn])) };
    patches.set(name, patch);
    return patch;
  };
}

/** A border that is the same all along; null where it differs. */
export function borderOf(
  book: Book,
  sheetId: string,
  block: CellBlock,
  side: SideName,
): Line | null {
  const sheet = book.sheetUnflushed(sheetId);
  const endRow = Math.min(block.endRow, sheet.getRowCount());
  const endColumn = Math.min(block.endColumn, sheet.getColumnCount());
  let first: Line | undefined;
  for (let row = block.startRow; row <= endRow; row++)
    for (let column = block.startColumn; column <= endColumn; column++)
      for (const key of keysAt(block, row, column, side)) {
        const toCome = ownStyle(book.pending.lookOf(sheetId, row, column))?.bd;
        const drawn = toCome && key in toCome ? toCome : styleOf(book, sheet, row, column).bd;
        const line = fromUniver(drawn?.[key]);
        first ??= line;
        const same =
          line.style === first.style && line.weight === first.weight && line.color === first.color;
        if (!same) return null;
      }
  return first ?? fromUniver(undefined);
}
