import type { Book } from '../book';
import { hasContent, hasFormula, usedBlock, valueTypeOf } from '../cells';
import { invalidArgument, notImplemented } from '../errors';
import { intersection } from '../address';
import type { CellBlock } from '../model';
import { validationRules } from '../validation';
import { isLineHidden } from './lines';

type Test = (row: number, column: number) => boolean;

const kinds: Readonly<Record<string, readonly string[]>> = {
  All: ['Error', 'Boolean', 'Double', 'String'],
  Errors: ['Error'],
  Logical: ['Boolean'],
  Numbers: ['Double'],
  Text: ['String'],
};

function kindTest(valueType: string | null): (type: string) => boolean {
  if (valueType === null) return (type) => type !== 'Empty';
  const wanted = Object.entries(kinds).filter(([name]) => valueType.includes(name));
  return (type) => wanted.some(([, types]) => types.includes(type));
}

/** `range.getSpecialCells`, as rectangles; only cells of the used range count, as in Excel. */
export function specialCells(
  book: Book,
  sheetId: string,
  block: CellBlock,
  cellType: string,
  valueType: string | null,
): CellBlock[] {
  const sheet = book.sheet(sheetId);
  const used = usedBlock(sheet, hasContent);
  const within = used && intersection(used, block);
  if (!within) return [];
  const ofKind = kindTest(valueType);
  const tests: Record<string, Test> = {
    Blanks: (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      return !cell || !hasContent(cell);
    },
    Constants: (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      return Boolean(cell && !hasFormula(cell)) && ofKind(valueTypeOf(cell));
    },
    Formulas: (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      return hasFormula(cell) && ofKind(valueTypeOf(cell));
    },
    Visible: (row, column) =>
      !isLineHidden(book, sheetId, 'row', row) && !isLineHidden(book, sheetId, 'column', column),
    DataValidations: (row, column) =>
      validationRules(book, sheetId).some((rule) =>
        rule.ranges.some(
          (range) =>
            row >= range.startRow &&
            row <= range.endRow &&
            column >= range.startColumn &&
            column <= range.endColumn,
        ),
      ),
  };
  const test = tests[cellType];
  if (!test) {
    if (cellType === 'ConditionalFormats' || cellType.startsWith('Same'))
      throw notImplemented(`Range.getSpecialCells("${cellType}")`);
    throw invalidArgument(cellType);
  }
  return rectangles(within, test);
}

/** Joins the cells that pass into runs of a row, and equal runs of neighbouring rows. */
function rectangles(within: CellBlock, test: Test): CellBlock[] {
  const done: CellBlock[] = [];
  let open: CellBlock[] = [];
  for (let row = within.startRow; row <= within.endRow; row++) {
    const runs: CellBlock[] = [];
    let run: CellBlock | undefined;
    for (let column = within.startColumn; column <= within.endColumn; column++)
      if (!test(row, column)) run = undefined;
      else if (run) run.endColumn = column;
      else
        runs.push((run = { startRow: row, endRow: row, startColumn: column, endColumn: column }));
    const next: CellBlock[] = [];
    for (const found of runs) {
      const above = open.find(
        (area) => area.startColumn === found.startColumn && area.endColumn === found.endColumn,
      );
      if (above) above.endRow = row;
      next.push(above ?? found);
    }
    done.push(...open.filter((area) => !next.includes(area)));
    open = next;
  }
  return [...done, ...open];
}
