import type { SheetChart } from 'hucre/xlsx';
import { sheetReference } from '../sheets/address';
import type { ChartDescription } from '../sheets/description';
import { colors } from '../sheets/styles';

/** A bar chart over cells of its own sheet. */
export function writeChart(sheetTitle: string, chart: ChartDescription): SheetChart {
  const { place } = chart;
  return {
    type: 'bar',
    title: chart.title,
    legend: false,
    series: [
      {
        name: chart.seriesName,
        categories: sheetReference(sheetTitle, chart.categories),
        values: sheetReference(sheetTitle, chart.values),
        color: colors.head.slice(1),
        dataLabels: { showValue: true },
      },
    ],
    // The first place stands on top, as in the table.
    axes: { x: { reverse: true } },
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
  };
}
