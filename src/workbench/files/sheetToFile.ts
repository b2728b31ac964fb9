import type { Worksheet } from '@univerjs/core';
import type { Cell, ColumnDef, RowDef, WriteSheet } from 'hucre';
import { columnName } from '../host/address';
import { plainBlock, type Book } from '../host/book';
import { formulaOf, hasFormula, isErrorText, valueOf } from '../host/cells';
import { columnDataOf, rowDataOf, toPoints } from '../host/ops/lines';
import type { CellExtras } from '../host/protection';
import { resolveStyle } from '../host/styles';
import { ValueKind } from '../host/univerEnums';
import { chartsToFile } from './chartsToFile';
import { pageToFile } from './pageToFile';
import { futureFormula } from './futureFunctions';
import { conditionalsToFile, validationsToFile } from './rulesToFile';
import { styleToFile } from './styleToFile';

/** Pixels of a column as the file's characters of the default font, 7 pixels wide. */
const toCharacters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

function columns(book: Book, sheet: Worksheet): ColumnDef[] {
  const levels = book.sheetModel(sheet.getSheetId()).columnLevels;
  const defs: ColumnDef[] = [];
  let last = -1;
  for (let column = 0; column < sheet.getColumnCount(); column++) {
    const data = columnDataOf(sheet, column);
    const style = styleToFile(resolveStyle(book, data.s), (data.custom ?? {}) as CellExtras);
    const level = levels.get(column);
    const def: ColumnDef = {
      ...(data.w === undefined ? {} : { width: toCharacters(data.w) }),
      ...(data.hd ? { hidden: true } : {}),
      ...(style ? { style } : {}),
      ...(level ? { outlineLevel: level } : {}),
    };
    if (Object.keys(def).length > 0) last = column;
    defs.push(def);
  }
  return defs.slice(0, last + 1);
}

function rowDefs(book: Book, sheet: Worksheet): Map<number, RowDef> {
  const levels = book.sheetModel(sheet.getSheetId()).rowLevels;
  const defs = new Map<number, RowDef>();
  for (let row = 0; row < sheet.getRowCount(); row++) {
    const data = rowDataOf(sheet, row);
    const level = levels.get(row);
    const def: RowDef = {
      ...(data.h === undefined ? {} : { height: toPoints(data.h) }),
      ...(data.hd ? { hidden: true } : {}),
      ...(level ? { outlineLevel: level } : {}),
    };
    if (Object.keys(def).length > 0) defs.set(row, def);
  }
  return defs;
}

/** Cells with their looks; a formula brings its last result along for readers that do not calculate. */
function cells(book: Book, sheet: Worksheet): Map<string, Partial<Cell>> {
  const made = new Map<string, Partial<Cell>>();
  const { hyperlinks } = book.sheetModel(sheet.getSheetId());
  sheet.getCellMatrix().forValue((row, column, raw) => {
    if (!raw) return;
    const columnStyle = resolveStyle(book, sheet.getColumnStyle(column, true));
    const rowStyle = resolveStyle(book, sheet.getRowStyle(row, true));
    const own = resolveStyle(book, raw.s);
    const columnExtras = columnDataOf(sheet, column).custom ?? {};
    const rowExtras = rowDataOf(sheet, row).custom ?? {};
    const extras = { ...columnExtras, ...rowExtras, ...raw.custom } as CellExtras;
    const style = styleToFile({ ...columnStyle, ...rowStyle, ...own }, extras);
    const value = valueOf(raw);
    const cell: Partial<Cell> = {
      value: value === '' ? null : value,
      ...(style ? { style } : {}),
    };
    if (raw.t !== ValueKind.ForcedText && isErrorText(value)) cell.type = 'error';
    if (hasFormula(raw)) {
      cell.formula = futureFormula(formulaOf(book, sheet, row, column).slice(1));
      cell.formulaResult = value;
      cell.type = 'formula';
    }
    made.set(`${row},${column}`, cell);
  });
  for (const [key, link] of hyperlinks) {
    const cell: Partial<Cell> = made.get(key) ?? { value: null };
    cell.hyperlink = {
      target: link.address ?? '',
      ...(link.documentReference === undefined ? {} : { location: link.documentReference }),
      ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
    };
    made.set(key, cell);
  }
  return made;
}

const PROTECTION: Readonly<Record<string, string>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};
export { PROTECTION };

function protection(book: Book, sheetId: string): Pick<WriteSheet, 'protection'> {
  const set = book.sheetModel(sheetId).protection;
  if (!set) return {};
  const allowed = Object.entries(PROTECTION).map(([option, key]) => [
    key,
    set.options[option] === true,
  ]);
  const mode = set.options.selectionMode ?? 'Normal';
  return {
    protection: {
      ...(Object.fromEntries(allowed) as Record<string, boolean>),
      sheet: true,
      selectLockedCells: mode === 'Normal',
      selectUnlockedCells: mode !== 'None',
      ...(set.password ? { password: set.password } : {}),
    },
  };
}

/** One sheet as the library writes it. */
export function sheetToFile(book: Book, sheet: Worksheet): WriteSheet {
  const id = sheet.getSheetId();
  const model = book.sheetModel(id);
  const { xSplit, ySplit } = sheet.getFreeze();
  const tabColor = sheet.getTabColor();
  const conditionalRules = conditionalsToFile(book, id);
  const dataValidations = validationsToFile(book, id);
  const charts = chartsToFile(book, id);
  const merges = sheet.getMergeData().map((range) => {
    const block = plainBlock(range);
    return {
      startRow: block.startRow,
      startCol: block.startColumn,
      endRow: block.endRow,
      endCol: block.endColumn,
    };
  });
  return {
    name: sheet.getName(),
    rows: [],
    cells: cells(book, sheet),
    columns: columns(book, sheet),
    rowDefs: rowDefs(book, sheet),
    merges,
    ...(conditionalRules.length > 0 ? { conditionalRules } : {}),
    ...(dataValidations.length > 0 ? { dataValidations } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    ...(xSplit > 0 || ySplit > 0 ? { freezePane: { rows: ySplit, columns: xSplit } } : {}),
    ...protection(book, id),
    ...pageToFile(model.page),
    view: {
      showGridLines: !sheet.hasHiddenGridlines(),
      ...(tabColor ? { tabColor: { rgb: tabColor.replace('#', '') } } : {}),
    },
    ...(sheet.isSheetHidden() ? (model.veryHidden ? { veryHidden: true } : { hidden: true }) : {}),
    ...(model.autoFilter ? { autoFilter: { range: rangeText(model.autoFilter.range) } } : {}),
    ...(model.tables.length > 0 ? { tables: tablesToFile(book, id) } : {}),
  };
}

const rangeText = (block: {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}): string =>
  `${columnName(block.startColumn)}${block.startRow + 1}:${columnName(block.endColumn)}${block.endRow + 1}`;

function tablesToFile(book: Book, sheetId: string): NonNullable<WriteSheet['tables']> {
  const sheet = book.sheet(sheetId);
  return book.sheetModel(sheetId).tables.map((table) => {
    const { startRow, startColumn, endColumn } = table.range;
    const headers = Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
      String(valueOf(sheet.getCellRaw(startRow, startColumn + index))),
    );
    return {
      name: table.name,
      displayName: table.name,
      range: rangeText(table.range),
      columns: headers.map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showAutoFilter: table.showFilterButton,
      showTotalRow: table.showTotals,
    };
  });
}
