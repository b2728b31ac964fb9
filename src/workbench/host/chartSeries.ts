import { columnCount, rowCount } from './address';
import type { Book } from './book';
import { valueOf } from './cells';
import type { CellBlock, ChartModel, ChartSeriesModel, SheetBlock } from './model';

export const newSeries = (name: string): ChartSeriesModel => ({
  name,
  nameFrom: undefined,
  values: undefined,
  categories: undefined,
  color: undefined,
  chartType: undefined,
  hasDataLabels: false,
  gapWidth: undefined,
});

/** A strip of a block: one of its columns, or one of its rows. */
function strip(data: SheetBlock, byColumns: boolean, index: number, skip: number): SheetBlock {
  return byColumns
    ? {
        ...data,
        startColumn: data.startColumn + index,
        endColumn: data.startColumn + index,
        startRow: data.startRow + skip,
      }
    : {
        ...data,
        startRow: data.startRow + index,
        endRow: data.startRow + index,
        startColumn: data.startColumn + skip,
      };
}

const cell = (block: CellBlock): CellBlock => ({
  ...block,
  endRow: block.startRow,
  endColumn: block.startColumn,
});

/**
 * Splits a chart's data as Excel does: the longer side runs along the categories; a first line of
 * texts names the series, a first column of texts names the categories.
 */
export function setChartData(
  book: Book,
  chart: ChartModel,
  data: SheetBlock,
  seriesBy: ChartModel['seriesBy'],
): void {
  const sheet = book.sheet(data.sheetId);
  const isText = (row: number, column: number): boolean => {
    const value = valueOf(sheet.getCellRaw(row, column));
    return typeof value === 'string';
  };
  const byColumns =
    seriesBy === 'Auto' ? rowCount(data) >= columnCount(data) : seriesBy === 'Columns';
  const lines = byColumns ? columnCount(data) : rowCount(data);
  const length = byColumns ? rowCount(data) : columnCount(data);
  const at = (line: number, along: number): [number, number] =>
    byColumns
      ? [data.startRow + along, data.startColumn + line]
      : [data.startRow + line, data.startColumn + along];
  // The corner may be blank or a text; the heads beside it and the cells below it decide.
  const hasHeads = length > 1 && isText(...at(lines - 1, 0)) && !isText(...at(lines - 1, 1));
  const hasCategories = lines > 1 && isText(...at(0, length - 1));
  const skip = hasHeads ? 1 : 0;
  chart.seriesBy = seriesBy;
  chart.series.splice(0);
  for (let line = hasCategories ? 1 : 0; line < lines; line++) {
    const series = newSeries(`Series${chart.series.length + 1}`);
    series.values = strip(data, byColumns, line, skip);
    if (hasCategories) series.categories = strip(data, byColumns, 0, skip);
    if (hasHeads) {
      series.nameFrom = { ...cell(strip(data, byColumns, line, 0)), sheetId: data.sheetId };
      series.name = String(valueOf(sheet.getCellRaw(...at(line, 0))));
    }
    chart.series.push(series);
  }
}
