import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { Cell, CellValue, Sheet } from 'hucre';
import { parseAddress } from '../host/address';
import { formulaShift } from '../host/formulaShift';
import type { SheetModel, SheetProtection } from '../host/model';
import { toPixels } from '../host/ops/lines';
import { SHEET_SIZE } from '../host/ops/sheets';
import { flag, ValueKind } from '../host/univerEnums';
import { plainFormula } from './futureFunctions';
import { pageFromFile } from './pageFromFile';
import { PROTECTION } from './sheetToFile';
import { type ColourReader, extrasFromFile, styleFromFile } from './styleFromFile';

/** The number by which Excel keeps a day. */
type Serial = (date: Date) => number;

/** A value as Univer types it. */
function valueCell(value: CellValue | undefined, serial: Serial): ICellData {
  if (value === null || value === undefined || value === '') return {};
  if (value instanceof Date) return { v: serial(value), t: ValueKind.Number };
  if (typeof value === 'number') return { v: value, t: ValueKind.Number };
  if (typeof value === 'boolean') return { v: Number(value), t: ValueKind.Boolean };
  return { v: value, t: ValueKind.String };
}

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly shift: (rows: number, columns: number) => string;
}

/** A formula's text; the copies of a shared one are worked out from the first. */
function formulaText(
  cell: Cell,
  row: number,
  column: number,
  shared: Map<number, Shared>,
): string | undefined {
  const text = cell.formula ? `=${plainFormula(cell.formula).replace(/^=/, '')}` : undefined;
  const index = cell.formulaSharedIndex;
  if (index === undefined) return text;
  const master = shared.get(index);
  if (master) return master.shift(row - master.row, column - master.column);
  if (text) shared.set(index, { row, column, shift: formulaShift(text) });
  return text;
}

function cellData(sheet: Sheet, read: ColourReader, serial: Serial): IWorksheetData['cellData'] {
  const data: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    if (Object.keys(cell).length > 0) (data[row] ??= {})[column] = cell;
  };
  for (const [row, line] of sheet.rows.entries())
    for (const [column, value] of line.entries()) put(row, column, valueCell(value, serial));
  const shared = new Map<number, Shared>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const f = formulaText(cell, row, column, shared);
    const result = cell.formulaResult ?? (f ? cell.value : undefined);
    const style = cell.style ? styleFromFile(cell.style, read) : {};
    const custom = cell.style && extrasFromFile(cell.style);
    put(row, column, {
      ...valueCell(f ? result : cell.value, serial),
      ...(f ? { f } : {}),
      ...(Object.keys(style).length > 0 ? { s: style } : {}),
      ...(custom ? { custom } : {}),
    });
  }
  return data;
}

/** Characters of the default font, 7 pixels wide, as pixels. */
const fromCharacters = (width: number): number => Math.round(width * 7 + 5);

/** A sheet's cells, sizes and looks as Univer takes them. */
export function sheetFromFile(
  sheet: Sheet,
  read: ColourReader,
  serial: Serial,
): Partial<IWorksheetData> {
  const cells = cellData(sheet, read, serial);
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line as object).map(Number));
  const columnData: NonNullable<IWorksheetData['columnData']> = {};
  for (const [index, def] of (sheet.columns ?? []).entries()) {
    const style = def.style ? styleFromFile(def.style, read) : {};
    const custom = def.style && extrasFromFile(def.style);
    columnData[index] = {
      ...(def.width === undefined ? {} : { w: fromCharacters(def.width) }),
      ...(def.hidden ? { hd: flag(true) } : {}),
      ...(Object.keys(style).length > 0 ? { s: style } : {}),
      ...(custom ? { custom } : {}),
    };
  }
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  for (const [index, def] of sheet.rowDefs ?? [])
    rowData[index] = {
      ...(def.height === undefined ? {} : { h: toPixels(def.height), ia: flag(false) }),
      ...(def.hidden ? { hd: flag(true) } : {}),
    };
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  const tab = read(sheet.view?.tabColor);
  return {
    ...SHEET_SIZE,
    name: sheet.name,
    rowCount: rows.reduce((most, row) => Math.max(most, row + 100), SHEET_SIZE.rowCount),
    columnCount: columns.reduce(
      (most, column) => Math.max(most, column + 26),
      SHEET_SIZE.columnCount,
    ),
    cellData: cells,
    columnData,
    rowData,
    mergeData: (sheet.merges ?? []).map((merge) => ({
      startRow: merge.startRow,
      startColumn: merge.startCol,
      endRow: merge.endRow,
      endColumn: merge.endCol,
    })),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    hidden: flag(Boolean(sheet.hidden ?? sheet.veryHidden)),
    showGridlines: flag(sheet.view?.showGridLines !== false),
    ...(tab ? { tabColor: tab } : {}),
  };
}

function protectionFromFile(sheet: Sheet): SheetProtection | undefined {
  const { protection } = sheet;
  if (!protection?.sheet) return undefined;
  const flags = protection as Readonly<Record<string, unknown>>;
  const options: Record<string, boolean | string> = Object.fromEntries(
    Object.entries(PROTECTION).map(([option, key]) => [option, flags[key] === true]),
  );
  const unlocked = protection.selectUnlockedCells !== false;
  const locked = protection.selectLockedCells !== false;
  options.selectionMode = locked ? 'Normal' : unlocked ? 'Unlocked' : 'None';
  return { password: undefined, options };
}

/** What the host holds of a sheet besides Univer. */
export function sheetModelFromFile(model: SheetModel, sheet: Sheet): void {
  model.veryHidden = sheet.veryHidden ?? false;
  model.protection = protectionFromFile(sheet);
  model.page = pageFromFile(sheet);
  for (const [key, cell] of sheet.cells ?? [])
    if (cell.hyperlink)
      model.hyperlinks.set(key, {
        address: cell.hyperlink.target === '' ? undefined : cell.hyperlink.target,
        documentReference: cell.hyperlink.location,
        screenTip: cell.hyperlink.tooltip,
      });
  for (const [row, def] of sheet.rowDefs ?? [])
    if (def.outlineLevel) model.rowLevels.set(row, def.outlineLevel);
  for (const [column, def] of (sheet.columns ?? []).entries())
    if (def.outlineLevel) model.columnLevels.set(column, def.outlineLevel);
  const filter = sheet.autoFilter && parseAddress(sheet.autoFilter.range);
  if (filter) model.autoFilter = { range: filter.block, criteria: new Map() };
  for (const [index, table] of (sheet.tables ?? []).entries()) {
    const place = table.range === undefined ? undefined : parseAddress(table.range);
    if (!place) continue;
    model.tables.push({
      id: `{file-table-${sheet.name}-${index}}`,
      name: table.displayName ?? table.name,
      range: place.block,
      style: table.style ?? 'TableStyleMedium2',
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      showBandedRows: table.showRowStripes ?? true,
      showBandedColumns: table.showColumnStripes ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
  }
}
