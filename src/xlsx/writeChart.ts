import type { SheetChart } from 'hucre/xlsx';
import { sheetReference } from '../sheets/address';
import { chartLook } from '../sheets/chartLook';
import type { ChartDescription } from '../sheets/description';

/** A bar chart over cells of its own sheet; looks as the one that excel/ draws. */
export function writeChart(sheetTitle: string, chart: ChartDescription): SheetChart {
  const { place } = chart;
  return {
    type: 'bar',
    title: chart.title,
    legend: chart.series.length > 1 ? 'bottom' : false,
    series: chart.series.map(({ name, values, color }, index) => ({
      name,
      categories: sheetReference(sheetTitle, chart.categories),
      values: sheetReference(sheetTitle, values),
      color: color.slice(1),
      // The others are what the first is measured by.
      ...(index === 0 ? { dataLabels: { showValue: true } } : {}),
    })),
    gapWidth: chartLook.gapWidth,
    // The first place stands on top, as in the table.
    axes: { x: { reverse: true }, y: { scale: { min: 0 } } },
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
  };
}
