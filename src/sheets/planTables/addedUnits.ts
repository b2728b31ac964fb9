import type { CellValue } from '../../plan/entry';
import type { Cluster, Unit } from '../../plan/unit';
import { cellAddress } from '../address';
import { type Book, endOf } from '../book';
import type { SheetDescription, Validation } from '../description';
import { freeRows } from '../freeRows';
import type { CellPlace } from '../locate';
import { names } from '../names';
import { columnsAt, RECORD_HEAD_ROWS } from '../record';
import { unitStyles } from './unitsSheet';
import { choicesAt } from './validations';

/** Cells that are blank, and what is to stand in them. */
export interface AddedLines {
  readonly cells: readonly (CellPlace & { readonly value: CellValue })[];
  /** How the new lines of the units' sheet look, beyond the entry rows that were drawn for them too. */
  readonly looks: { readonly title: string } & Pick<
    SheetDescription,
    'styles' | 'rowHeights' | 'validations'
  >;
}

type NameOf = (code: string) => string;

/**
 * Where further units and clusters are written, below the last lines of their tables. Nothing that
 * stands there is touched. Null where a table is gone, or has no room for so many clusters.
 */
export function addedLines(
  book: Book,
  units: readonly Unit[],
  clusters: readonly Cluster[],
  nameOf: { readonly kind: NameOf; readonly cluster: NameOf },
): AddedLines | null {
  const ofUnits = tableIn(book, names.units);
  const ofClusters = clusters.length > 0 ? tableIn(book, names.clusters) : null;
  if (!ofUnits || ofUnits.free.rows < units.length) return null;
  if (clusters.length > 0 && (ofClusters?.free.rows ?? 0) < clusters.length) return null;
  const lines = units.map((unit): Readonly<Record<string, string>> => ({
    ...unit,
    kind: nameOf.kind(unit.kind),
    cluster: nameOf.cluster(unit.cluster),
  }));
  return {
    cells: [
      ...(ofClusters
        ? cellsOf(
            ofClusters,
            clusters.map((cluster) => ({ ...cluster })),
          )
        : []),
      ...cellsOf(ofUnits, lines),
    ],
    looks: looksOf(book, ofUnits, units.length),
  };
}

interface Table {
  readonly title: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly free: { readonly first: number; readonly rows: number };
}

function tableIn(book: Book, name: string): Table | null {
  const anchor = book.anchors.get(name);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  const free = freeRows(book, name);
  return sheet && free ? { title: sheet.title, columns: columnsAt(book, anchor), free } : null;
}

/** Blank values are left out: their cells are not looked at. */
function cellsOf(
  { title, columns, free }: Table,
  lines: readonly Readonly<Record<string, string>>[],
): AddedLines['cells'] {
  return lines.flatMap((line, index) =>
    [...columns].flatMap(([code, column]) => {
      const value = line[code] ?? '';
      const address = cellAddress(free.first + index, column);
      return value === '' ? [] : [{ sheet: title, address, value }];
    }),
  );
}

const LINE_POINTS = 18;

function looksOf(book: Book, { title, columns, free }: Table, rows: number): AddedLines['looks'] {
  const area = (code: string) => {
    const column = columns.get(code);
    return column === undefined ? [] : [{ row: free.first, column, rows, columns: 1 }];
  };
  const lists = [
    ['kind', names.unitKinds],
    ['cluster', names.clusters],
  ] as const;
  return {
    title,
    styles: Object.entries(unitStyles).flatMap(([code, style]) =>
      area(code).map((one) => ({ ...one, style })),
    ),
    rowHeights: [{ row: free.first, rows, points: LINE_POINTS }],
    validations: lists.flatMap(([code, name]) => {
      const choices = choicesFrom(book, name);
      return choices === null ? [] : area(code).map((one) => ({ area: one, ...choices }));
    }),
  };
}

/** A drop-down of the names in a small table of Kế hoạch, with its blank lines; null where it is gone. */
function choicesFrom(book: Book, name: string): Omit<Validation, 'area'> | null {
  const anchor = book.anchors.get(name);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  const column = anchor && columnsAt(book, anchor).get('name');
  const free = freeRows(book, name);
  if (!sheet || column === undefined || !free) return null;
  const row = anchor.row + RECORD_HEAD_ROWS;
  const end = Number.isFinite(free.rows) ? free.first + free.rows : endOf(sheet).row;
  return end <= row ? null : choicesAt(sheet.title, { row, column, rows: end - row, columns: 1 });
}
