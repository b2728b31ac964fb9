import { cellAddress } from '../../sheets/address';
import type { Budget } from '../guard/budget';
import { limits } from '../guard/limits';
import { refuse } from '../guard/refusal';
import { checkValue } from './checkValue';
import { type Place, placeOf } from './place';
import { type Attributes, readXml } from './xml';

export interface SheetContext {
  readonly sheet: string;
  readonly part: string;
  /** How many texts the workbook's list of texts holds. */
  readonly texts: number;
  readonly tally: Tally;
  readonly budget: Budget;
}

/** What the sheets checked so far hold: these limits are for all sheets together. */
export interface Tally {
  /** Rows and cells. */
  cells: number;
  /** Cells from A1 to the last used one, blank or not. */
  area: number;
  merged: number;
  /** Columns that have a width or a look. */
  columns: number;
}

/** Elements by which the library knows a cell, and the only ones that they may stand in. */
const homes = new Map([
  ['row', 'sheetData'],
  ['c', 'row'],
  ['v', 'c'],
  ['f', 'c'],
  ['is', 'c'],
]);

/**
 * Reads a sheet's part ahead of the library and refuses what that would take for something else:
 * cells beyond the sheet, out of their order or twice, values that are not what their type says.
 * Adds what the sheet holds to the tally.
 */
export function checkSheet(xml: string, context: SheetContext): void {
  const { sheet, part, texts, budget, tally } = context;
  const areaBefore = tally.area;
  let [lastRow, lastColumn, sheetData] = [-1, -1, 0];
  let end = { row: 0, column: 0 };
  let cell: { name: string; type: string; value: string; values: number; formula: string | null } =
    noCell;
  const bad = (address: string): never => refuse({ code: 'badCell', sheet, cell: address });
  const beyond = (address: string): never => refuse({ code: 'cellBeyond', sheet, cell: address });

  /** The place that an address means, or the next one where the writer left it out. */
  const place = (address: string | undefined, next: Place): Place => {
    const found = address === undefined ? next : placeOf(address);
    if (found === null) return bad(address ?? '');
    return found === 'beyond' || found.column >= limits.columns ? beyond(address ?? '') : found;
  };
  const countCell = (): void => {
    tally.cells += 1;
    const { cells } = tally;
    if (cells > limits.cells) refuse({ code: 'tooManyCells', cells, limit: limits.cells });
  };
  const openRow = (attributes: Attributes): void => {
    const number = attributes.get('r');
    if (number !== undefined && !/^[1-9]\d*$/.test(number)) bad(number);
    const row = number === undefined ? lastRow + 1 : Number(number) - 1;
    if (row >= limits.rows) beyond(String(row + 1));
    if (row <= lastRow) bad(String(row + 1));
    [lastRow, lastColumn] = [row, -1];
    countCell();
  };
  const openCell = (attributes: Attributes): void => {
    const address = attributes.get('r');
    const { row, column } = place(address, { row: lastRow, column: lastColumn + 1 });
    const name = cellAddress(row, column);
    if (row !== lastRow || column <= lastColumn) bad(name);
    lastColumn = column;
    countCell();
    end = { row, column: Math.max(end.column, column) };
    tally.area = areaBefore + (end.row + 1) * (end.column + 1);
    if (tally.area > limits.areaCells)
      refuse({ code: 'areaTooLarge', sheet, cells: tally.area, limit: limits.areaCells });
    cell = { name, type: attributes.get('t') ?? '', value: '', values: 0, formula: null };
  };
  const checkMerge = (range: string): void => {
    const [first = '', last = first, ...more] = range.split(':');
    const from = place(first, end);
    const to = place(last, end);
    if (more.length > 0 || to.row < from.row || to.column < from.column) bad(range);
    tally.merged += (to.row - from.row + 1) * (to.column - from.column + 1);
    if (tally.merged > limits.mergedCells) refuse({ code: 'mergeTooLarge', sheet, range });
  };

  readXml(xml, part, budget, {
    isFree,
    open: (name, attributes, parents) => {
      const parent = parents.at(-1);
      // Nothing stands inside a value or a formula.
      if (parent === 'v' || parent === 'f') bad(cell.name);
      if (parents[1] === 'sheetData' && (homes.get(name) ?? parent) !== parent) bad(cell.name);
      switch (name) {
        case 'sheetData':
          sheetData += 1;
          if (parents.length !== 1 || sheetData > 1) refuse({ code: 'notXml', part });
          return;
        case 'row':
          if (parent === 'sheetData') openRow(attributes);
          return;
        case 'c':
          if (parent !== 'row') return;
          openCell(attributes);
          return;
        case 'v':
          if (parent !== 'c') return;
          cell.values += 1;
          if (cell.values > 1) bad(cell.name);
          return;
        case 'f':
          if (parent === 'c') cell.formula = cell.formula === null ? '' : bad(cell.name);
          return;
        case 'col':
          // At most as far as its last column: the library fills up to it.
          tally.columns += Number(attributes.get('max'));
          if (!(tally.columns <= limits.describedColumns)) bad(attributes.get('max') ?? '');
          return;
        case 'mergeCell':
          checkMerge(attributes.get('ref') ?? '');
          return;
        case 'hyperlink':
          for (const address of (attributes.get('ref') ?? '').split(':')) place(address, end);
          return;
        default:
      }
    },
    text: (text, parents) => {
      if (parents.at(-2) !== 'c') return;
      if (parents.at(-1) === 'v') cell.value += text;
      if (parents.at(-1) === 'f') cell.formula = (cell.formula ?? '') + text;
    },
    close: (name, parents) => {
      if (name !== 'c' || parents.at(-1) !== 'row') return;
      const formula = cell.formula !== null;
      if ((cell.formula ?? '').length > limits.formulaLength) bad(cell.name);
      const found = checkValue({ ...cell, formula }, texts);
      if (found === 'noSuchText') refuse({ code: 'noSuchText', sheet, cell: cell.name });
      if (found === 'bad') bad(cell.name);
    },
  });
}

/** Rows and cells are counted as such, and a cell has one value and one formula. */
function isFree(name: string, parent: string | undefined): boolean {
  if (name === 'row') return parent === 'sheetData';
  if (name === 'c') return parent === 'row';
  return parent === 'c' && (name === 'v' || name === 'f');
}

const noCell = { name: '', type: '', value: '', values: 0, formula: null };
