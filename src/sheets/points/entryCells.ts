import { sheetReference } from '../address';
import { figuresLayout, isNumeric, valueKindRow, wordsRow } from '../figures/figuresLayout';
import type { ValueCells } from '../figures/figureValues';
import type { FigureCell } from '../figures/relationMarks';
import { type PointsContext, rowCells } from './context';
import { pointsCodes as codes } from './columnCodes';

function entryRow({ at, firstEntryRow }: PointsContext, row: number): number {
  return firstEntryRow + row - at.firstRow;
}

/** The cell of a figure in the row of Số liệu that a row of Điểm is about. */
export function figureCells(context: PointsContext, row: number): (code: string) => string {
  return (code) => context.references.figure(code, entryRow(context, row));
}

/** Neighbouring cells of Số liệu, one for each figure. */
export function allFigures(
  { plan, references }: PointsContext,
  row: number,
  rows: number,
  head: boolean,
) {
  const { firstFigure: column } = figuresLayout;
  const area = { row, column, rows, columns: plan.figures.length };
  return sheetReference(references.title('figures'), area, head ? 'both' : 'column');
}

/** The cell of a figure, with what relations have to know of it. */
export type ComparableCells = (code: string) => FigureCell;

export function comparable(context: PointsContext, row: number): ComparableCells {
  const cellOf = figureCells(context, row);
  const numeric = new Map(context.plan.figures.map((one) => [one.code, isNumeric(one)]));
  return (code) => ({ cell: cellOf(code), numeric: numeric.get(code) ?? true });
}

/** All figures of the row, below what may stand in each of them. */
export function valuesOf(context: PointsContext, row: number): ValueCells {
  const kinds = context.plan.unitKinds.length;
  return {
    cells: allFigures(context, entryRow(context, row), 1, false),
    kinds: allFigures(context, valueKindRow(kinds), 1, true),
    words: allFigures(context, wordsRow(kinds), 1, true),
  };
}

/** A text within a text of a formula. */
export function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

/** Flags that stand side by side, added up; 0 where there are none. */
function sumOf(cells: readonly string[]): string {
  return cells.length === 0 ? '0' : `SUM(${fromFirstToLast(cells)})`;
}

/** How many of some cells that stand side by side are not 0. */
function moreThanZero(cells: readonly string[]): string {
  return `COUNTIF(${fromFirstToLast(cells)},">0")`;
}

function fromFirstToLast(cells: readonly string[]): string {
  return `${cells[0] ?? ''}:${cells.at(-1) ?? ''}`;
}

/** How many relations of the row must fit and do not, how much is unusual, and how many targets are not reached. */
export function counts(context: PointsContext, row: number) {
  const { errors, warnings, held, given } = context.entries;
  const { here } = rowCells(context, row);
  const unusual = sumOf(warnings.map(({ code }) => here(codes.broken(code))));
  const offPoints = given.map(({ code }) => here(codes.given(code)));
  return {
    broken: sumOf(errors.map(({ code }) => here(codes.broken(code)))),
    unusual: offPoints.length === 0 ? unusual : `(${unusual}+${moreThanZero(offPoints)})`,
    short: sumOf(held.map(({ code }) => here(codes.short(code)))),
  };
}
