import type { FUniver } from '@univerjs/core/facade';
import type { ChartConfiguration } from 'chart.js';
import type { AxisModel, ChartModel, ChartSeriesModel, SheetBlock } from '../../host/host';

/** Excel's type names, as far as one kind of drawing here stands for them. */
function kindOf(type: string): { type: 'bar' | 'line' | 'pie' | 'doughnut'; sideways: boolean } {
  if (type.startsWith('Doughnut')) return { type: 'doughnut', sideways: false };
  if (type.includes('Pie')) return { type: 'pie', sideways: false };
  if (type.startsWith('Line') || type.startsWith('Area')) return { type: 'line', sideways: false };
  return { type: 'bar', sideways: /^(3D)?Bar/.test(type) };
}

/** The add-in's green first, then colours that can be told apart in print too. */
const PALETTE = ['#13795b', '#e0a019', '#b3343c', '#4a78b5', '#7d5ba6', '#6b7a74'];

const INK = { text: '#1f2925', quiet: '#5b6762', grid: '#e4e8e6' } as const;

function cellsOf(univer: FUniver, block: SheetBlock | undefined): unknown[] {
  const sheet = block && univer.getActiveWorkbook()?.getSheetBySheetId(block.sheetId);
  if (!sheet) return [];
  const { startRow, startColumn, endRow, endColumn } = block;
  return sheet
    .getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
    .getRawValues()
    .flat();
}

const asText = (cell: unknown) =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
const asNumber = (cell: unknown) => (typeof cell === 'number' ? cell : null);

function format(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
}

export function chartConfig(chart: ChartModel, univer: FUniver): ChartConfiguration {
  const { type, sideways } = kindOf(chart.type);
  const round = type === 'pie' || type === 'doughnut';
  const stacked = chart.type.includes('Stacked');
  const colorOf = (series: ChartSeriesModel, index: number) =>
    series.color ?? PALETTE[index % PALETTE.length];

  const scale = (axis: AxisModel, values: boolean) => ({
    display: axis.visible,
    // Excel begins sideways bars at the bottom, chart.js at the top.
    reverse: axis.reversePlotOrder !== (sideways && !values),
    stacked,
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    title: { display: axis.title.visible, text: axis.title.text, color: INK.quiet },
    grid: { display: values && axis.majorGridlines, color: INK.grid },
    ticks: { color: INK.quiet, ...(values ? {} : { autoSkip: false }) },
  });
  const category = scale(chart.axes.category, false);
  const value = scale(chart.axes.value, true);

  return {
    type,
    data: {
      labels: cellsOf(univer, chart.series[0]?.categories).map(asText),
      datasets: chart.series.map((series, index) => ({
        label: asText(cellsOf(univer, series.nameFrom)[0]) || series.name,
        data: cellsOf(univer, series.values).map(asNumber),
        backgroundColor: round ? PALETTE : colorOf(series, index),
        borderColor: type === 'line' ? colorOf(series, index) : 'transparent',
        borderWidth: type === 'line' ? 2 : 0,
        ...(type === 'bar' ? { categoryPercentage: 1 / (1 + (series.gapWidth ?? 80) / 100) } : {}),
      })),
    },
    options: {
      animation: false,
      locale: 'vi-VN',
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      layout: { padding: { top: 4, left: 8, bottom: 8, right: sideways ? 36 : 12 } },
      plugins: {
        title: {
          display: chart.title.visible,
          text: chart.title.text,
          color: INK.text,
          font: { size: 14, weight: 'bold' },
        },
        legend: {
          display: chart.legend.visible,
          position: legendPlace(chart.legend.position),
          labels: { color: INK.text },
        },
        valueLabels: {
          datasets: chart.series.map(
            (series) => !round && (series.hasDataLabels || chart.dataLabels.visible),
          ),
          color: INK.text,
          format,
        },
      },
      ...(round
        ? {}
        : { scales: sideways ? { x: value, y: category } : { x: category, y: value } }),
    },
  };
}

function legendPlace(position: string): 'top' | 'bottom' | 'left' | 'right' {
  switch (position) {
    case 'Top':
      return 'top';
    case 'Left':
      return 'left';
    case 'Bottom':
      return 'bottom';
    default:
      return 'right';
  }
}
