import type { ChartSeries, SheetChart, WriteChartKind } from 'hucre';
import { blockAddress, quoteSheet } from '../host/address';
import type { Book } from '../host/book';
import { lineSize } from '../host/ops/lines';
import type { ChartModel, SheetBlock } from '../host/model';

/** Excel's type names, as far as the library has a kind for them; others become columns. */
function kindOf(type: string): WriteChartKind {
  if (type.startsWith('Doughnut')) return 'doughnut';
  if (type.includes('Pie')) return 'pie';
  if (type.startsWith('Line')) return 'line';
  if (type.startsWith('Area')) return 'area';
  if (type.startsWith('XYScatter')) return 'scatter';
  return /^(3D)?Bar/.test(type) ? 'bar' : 'column';
}

/** The row or column in which a place lies that is so many points from the sheet's corner. */
function lineAt(book: Book, sheetId: string, axis: 'row' | 'column', points: number): number {
  let before = 0;
  for (let line = 0; line < 10_000; line++) {
    before += lineSize(book, sheetId, axis, line, line) ?? 0;
    if (before > points) return line;
  }
  return 0;
}

function reference(book: Book, block: SheetBlock): string {
  return `${quoteSheet(book.sheet(block.sheetId).getName())}!${blockAddress(block, '$')}`;
}

function series(book: Book, chart: ChartModel): ChartSeries[] {
  return chart.series.flatMap((one) =>
    one.values
      ? [
          {
            name: one.name,
            values: reference(book, one.values),
            ...(one.categories ? { categories: reference(book, one.categories) } : {}),
            ...(one.color ? { color: one.color.replace('#', '') } : {}),
            ...(one.hasDataLabels ? { dataLabels: { showValue: true } } : {}),
          },
        ]
      : [],
  );
}

const LEGEND: Readonly<Record<string, 'top' | 'bottom' | 'left' | 'right'>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

/** The charts of a sheet. */
export function chartsToFile(book: Book, sheetId: string): SheetChart[] {
  return book.sheetModel(sheetId).charts.flatMap((chart): SheetChart[] => {
    const data = series(book, chart);
    if (data.length === 0) return [];
    const at = (axis: 'row' | 'column', points: number): number =>
      lineAt(book, sheetId, axis, points);
    const axis = (model: ChartModel['axes']['category']): object => ({
      ...(model.title.visible && model.title.text ? { title: model.title.text } : {}),
      ...(model.reversePlotOrder ? { reverse: true } : {}),
      ...(model.minimum === undefined ? {} : { scale: { min: model.minimum } }),
    });
    const gapWidth = chart.series[0]?.gapWidth;
    return [
      {
        type: kindOf(chart.type),
        ...(chart.title.visible && chart.title.text
          ? { title: chart.title.text }
          : { showTitle: false }),
        series: data,
        anchor: {
          from: { row: at('row', chart.top), col: at('column', chart.left) },
          to: {
            row: at('row', chart.top + chart.height),
            col: at('column', chart.left + chart.width),
          },
        },
        legend: chart.legend.visible ? (LEGEND[chart.legend.position] ?? 'right') : false,
        ...(chart.type.includes('Stacked') ? { barGrouping: 'stacked' } : {}),
        ...(gapWidth === undefined ? {} : { gapWidth }),
        axes: { x: axis(chart.axes.category), y: axis(chart.axes.value) },
      },
    ];
  });
}
