import { areaAddress, cellAddress } from '../sheets/address';
import { chartLook } from '../sheets/chartLook';
import type { ChartSeries, SheetDescription } from '../sheets/description';

/** Charts over live ranges: they follow the cells without the add-in. */
export function drawCharts(worksheet: Excel.Worksheet, { charts }: SheetDescription<string>): void {
  for (const { name, title, categories, series, place } of charts) {
    const [first, ...others] = series;
    const range = worksheet.getRange(areaAddress(first.values));
    const chart = worksheet.charts.add('BarClustered', range, 'Columns');
    chart.name = name;
    chart.title.text = title;
    chart.legend.visible = others.length > 0;
    if (others.length > 0) chart.legend.position = 'Bottom';
    chart.setPosition(
      cellAddress(place.row, place.column),
      cellAddress(place.row + place.rows - 1, place.column + place.columns - 1),
    );
    const names = worksheet.getRange(areaAddress(categories));
    const drawn = chart.series.getItemAt(0);
    drawSeries(drawn, first, names);
    // The others are what it is measured by.
    drawn.hasDataLabels = true;
    for (const other of others) {
      const added = chart.series.add(other.name);
      added.setValues(worksheet.getRange(areaAddress(other.values)));
      drawSeries(added, other, names);
    }
    // The first place stands on top, as in the table.
    chart.axes.categoryAxis.reversePlotOrder = true;
    // Bars that begin elsewhere than at 0 show differences that are not there.
    chart.axes.valueAxis.minimum = 0;
  }
}

function drawSeries(
  series: Excel.ChartSeries,
  { name, color }: ChartSeries,
  categories: Excel.Range,
): void {
  series.name = name;
  series.setXAxisValues(categories);
  series.format.fill.setSolidColor(color);
  series.gapWidth = chartLook.gapWidth;
}
