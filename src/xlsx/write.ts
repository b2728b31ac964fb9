import type { NamedRange } from 'hucre';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { areaAddress, columnLetters, sheetReference } from '../sheets/address';
import type { PrintSetup, SheetDescription, WorkbookDescription } from '../sheets/description';
import { footerText, margins, pageNumbers } from '../sheets/paper';
import { FONT, styles } from '../sheets/styles';
import { printNames } from './printNames';
import { writeCells } from './writeCells';
import { writeChart } from './writeChart';
import { writeConditionalFormat, writeValidation } from './writeRules';

const MM_PER_INCH = 25.4;

/**
 * Writes a described workbook to an .xlsx file. Formulas carry no values: whoever opens it calculates.
 * `at` is when it was changed last, as its properties say; the same gives the same bytes.
 */
export async function writeWorkbook(
  workbook: WorkbookDescription,
  at = new Date(),
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(writeSheet),
    namedRanges: workbook.sheets.flatMap(namedRanges),
    properties: {
      title: workbook.title,
      custom: Object.fromEntries(workbook.properties),
      modified: at,
    },
    defaultFont: { name: FONT, size: styles.plain.size },
    // A workbook whose sheets are all protected keeps them under their names, hidden ones hidden.
    ...(workbook.sheets.every((sheet) => sheet.protected)
      ? { workbookProtection: { lockStructure: true } }
      : {}),
  });
}

/** Page numbers from the second page on; what a footer says stands on each. */
function headerFooter({ numbered, footer }: PrintSetup): NonNullable<WriteSheet['headerFooter']> {
  const foot = footer === undefined ? null : `&L${footerText(footer)}`;
  return {
    differentFirst: true,
    ...(numbered === false ? {} : { oddHeader: `&C${pageNumbers.header}` }),
    ...(foot === null ? {} : { oddFooter: foot, firstFooter: foot }),
  };
}

function writeSheet(sheet: SheetDescription<string>): WriteSheet {
  const { print, freeze } = sheet;
  const margin = margins[print.orientation];
  const hiddenColumns = new Set(
    sheet.hiddenColumns.flatMap(({ column, columns }) => range(column, columns)),
  );
  return {
    name: sheet.title,
    rows: [],
    cells: writeCells(sheet),
    columns: sheet.columnWidths.map((width, column) => ({
      width,
      hidden: hiddenColumns.has(column),
    })),
    rowDefs: rowDefinitions(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: sheet.validations.map(writeValidation),
    conditionalRules: sheet.conditionalFormats.map(writeConditionalFormat),
    charts: sheet.charts.map((chart) => writeChart(sheet.title, chart)),
    ...(freeze ? { freezePane: freeze } : {}),
    ...(sheet.protected ? { protection } : {}),
    hidden: sheet.hidden,
    view: { showGridLines: false, tabColor: { rgb: sheet.tabColor.slice(1) } },
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      ...(print.scale === undefined
        ? { fitToPage: true, fitToWidth: print.pagesWide, fitToHeight: 0 }
        : { scale: print.scale }),
      horizontalCentered: true,
      margins: {
        top: margin.top / MM_PER_INCH,
        bottom: margin.bottom / MM_PER_INCH,
        left: margin.left / MM_PER_INCH,
        right: margin.right / MM_PER_INCH,
        header: pageNumbers.margin / MM_PER_INCH,
      },
    },
    // The file numbers the row after which a page ends, counted from 0.
    rowBreaks: sheet.pageBreaks.map((row) => row - 1),
    headerFooter: headerFooter(print),
  };
}

/**
 * Only entry cells can be changed, but every cell can be read, and rows and columns resized. A cell
 * that Excel made a date of can be given its format back.
 */
const protection = {
  sheet: true,
  objects: false,
  scenarios: false,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
} as const;

function rowDefinitions(
  sheet: SheetDescription<string>,
): Map<number, { height?: number; hidden?: boolean }> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const { row, rows: count, points } of sheet.rowHeights) {
    for (const one of range(row, count)) rows.set(one, { ...rows.get(one), height: points });
  }
  for (const { row, rows: count } of sheet.hiddenRows) {
    for (const one of range(row, count)) rows.set(one, { ...rows.get(one), hidden: true });
  }
  return rows;
}

function namedRanges({ title, names, print }: SheetDescription<string>): readonly NamedRange[] {
  const { area, titleRows, titleColumns } = print;
  return [
    ...names.map(({ name, area: named }) => ({ name, range: sheetReference(title, named) })),
    ...printNames(title, {
      area: area ? areaAddress(area, 'both') : undefined,
      titleRows: titleRows ? `$${titleRows.first + 1}:$${titleRows.last + 1}` : undefined,
      titleColumns: titleColumns
        ? `$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`
        : undefined,
    }),
  ];
}

function range(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
