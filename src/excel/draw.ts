import { areaAddress } from '../sheets/address';
import { isFormula } from '../sheets/describedBook';
import type { Content, SheetDescription } from '../sheets/description';
import { quotedSheet } from '../sheets/address';
import type { OpenBook } from './readBook';
import { styleAt } from '../sheets/styleAt';
import { drawCharts } from './drawCharts';
import { drawPageBreaks, drawPrintSetup } from './drawPrintSetup';
import { drawConditionalFormats, drawValidations } from './drawRules';
import { drawAreas, drawStyles } from './drawStyles';
import { placeOfTab } from './tabOrder';
import { writtenText } from './written';

/** What drawing has to know of the workbook; without `sheets` new ones are added at the end. */
type Existing = Pick<OpenBook, 'titles' | 'names' | 'charts'> &
  Partial<Pick<OpenBook, 'tables' | 'sheets'>>;

/**
 * Draws described sheets. Sheets that are not there are added at their places; those that are there are
 * emptied first. Everything goes into the caller's batch: nothing is written before its next sync.
 */
export function drawSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription<string>[],
  existing: Existing,
): void {
  const { worksheets } = context.workbook;
  // All tabs first: a formula may refer to a sheet that is drawn later.
  const keys = new Map([...(existing.sheets ?? [])].map(([key, { title }]) => [title, key]));
  const tabs: (string | null)[] = existing.titles.map((title) => keys.get(title) ?? null);
  for (const sheet of sheets) {
    const { key, title } = sheet;
    if (existing.titles.includes(title)) {
      const { charts, tables } = existing;
      if (sheet.protected) worksheets.getItem(title).protection.unprotect();
      empty(worksheets.getItem(title), charts.get(title) ?? [], tables?.get(title) ?? []);
    } else {
      const added = worksheets.add(title);
      const place = placeOfTab(key, tabs);
      if (place < tabs.length) added.position = place;
      tabs.splice(place, 0, key);
    }
  }
  for (const sheet of sheets) drawSheet(worksheets.getItem(sheet.title), sheet);
  for (const sheet of sheets) drawNames(context, sheet, existing.names);
}

/**
 * Draws a described table below what stands on one of our sheets, or columns behind its last ones. Nothing
 * else is touched.
 * Goes into the caller's batch.
 */
export function addTable(
  context: Excel.RequestContext,
  table: SheetDescription,
  existing: Pick<OpenBook, 'names'>,
): void {
  const worksheet = context.workbook.worksheets.getItem(table.title);
  drawAreas(worksheet, table);
  drawCells(worksheet, table);
  drawValidations(worksheet, table);
  drawConditionalFormats(worksheet, table);
  hideRows(worksheet, table);
  drawNames(context, table, existing.names);
}

/** Takes everything off one of our own sheets that its description would put there. */
function empty(
  worksheet: Excel.Worksheet,
  charts: readonly string[],
  tables: readonly string[],
): void {
  for (const chart of charts) worksheet.charts.getItem(chart).delete();
  // A table that somebody laid over the cells would keep its headings and refuse merged titles.
  for (const table of tables) worksheet.tables.getItem(table).convertToRange();
  const all = worksheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  worksheet.horizontalPageBreaks.removePageBreaks();
  worksheet.freezePanes.unfreeze();
}

/** Draws a described sheet onto an empty worksheet of ours; its names are drawn apart. */
export function drawSheet(worksheet: Excel.Worksheet, sheet: SheetDescription<string>): void {
  worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = false;
  drawStyles(worksheet, sheet);
  drawCells(worksheet, sheet);
  for (const area of sheet.merges) worksheet.getRange(areaAddress(area)).merge();
  drawValidations(worksheet, sheet);
  drawConditionalFormats(worksheet, sheet);
  drawLinks(worksheet, sheet);
  if (sheet.freeze) {
    const { rows, columns } = sheet.freeze;
    if (rows > 0 && columns > 0) {
      worksheet.freezePanes.freezeAt(
        worksheet.getRange(areaAddress({ row: 0, column: 0, rows, columns })),
      );
    } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
    else worksheet.freezePanes.freezeColumns(columns);
  }
  drawPrintSetup(worksheet, sheet);
  drawCharts(worksheet, sheet);
  hideRows(worksheet, sheet);
  for (const { column, columns } of sheet.hiddenColumns) {
    const address = areaAddress({ row: 0, column, rows: 1, columns });
    worksheet.getRange(address).getEntireColumn().columnHidden = true;
  }
  if (sheet.hidden) worksheet.visibility = 'Hidden';
  if (sheet.protected) worksheet.protection.protect(protection);
}

/** More rows of a described sheet that is being drawn part by part. */
export function drawRows(worksheet: Excel.Worksheet, sheet: SheetDescription<string>): void {
  drawAreas(worksheet, sheet);
  drawCells(worksheet, sheet);
  for (const area of sheet.merges) worksheet.getRange(areaAddress(area)).merge();
  drawConditionalFormats(worksheet, sheet);
  drawPageBreaks(worksheet, sheet);
  hideRows(worksheet, sheet);
}

function hideRows(
  worksheet: Excel.Worksheet,
  { hiddenRows }: Pick<SheetDescription, 'hiddenRows'>,
): void {
  for (const { row, rows } of hiddenRows) {
    worksheet.getRange(`${row + 1}:${row + rows}`).rowHidden = true;
  }
}

function drawCells(worksheet: Excel.Worksheet, sheet: SheetDescription<string>): void {
  for (const { row, column, cells } of sheet.blocks) {
    const columns = cells[0]?.length ?? 0;
    const range = worksheet.getRange(areaAddress({ row, column, rows: cells.length, columns }));
    range.formulas = cells.map((line, down) =>
      line.map((content, across) =>
        written(content, styleAt(sheet, row + down, column + across).numberFormat === '@'),
      ),
    );
  }
  for (const { row, column, rows, formulasAt } of sheet.fills) {
    const formulas = formulasAt(row);
    const columns = formulas.length;
    const first = worksheet.getRange(areaAddress({ row, column, rows: 1, columns }));
    first.formulas = [[...formulas]];
    if (rows > 1) {
      worksheet
        .getRange(areaAddress({ row: row + 1, column, rows: rows - 1, columns }))
        .copyFrom(first, 'Formulas');
    }
  }
}

/** The same as `protection` of xlsx/: only entry cells can be changed, looks and sizes of all. No password. */
const protection = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
} as const;

/** What Excel is given for a content: texts stay texts. */
export function written(content: Content, asText: boolean): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  return typeof content === 'string' ? writtenText(content, asText) : content;
}

function drawLinks(worksheet: Excel.Worksheet, { links }: SheetDescription<string>): void {
  for (const { row, column, text, sheet, address } of links) {
    worksheet.getRange(areaAddress({ row, column, rows: 1, columns: 1 })).hyperlink = {
      documentReference: `${quotedSheet(sheet)}!${address}`,
      textToDisplay: text,
    };
  }
}

export function drawNames(
  context: Excel.RequestContext,
  { title, names }: SheetDescription<string>,
  existing: ReadonlySet<string>,
): void {
  const items = context.workbook.names;
  for (const { name, area } of names) {
    const reference = `=${quotedSheet(title)}!${areaAddress(area, 'both')}`;
    if (existing.has(name)) items.getItem(name).formula = reference;
    else items.add(name, reference);
  }
}
