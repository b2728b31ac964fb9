import { areaAddress, cellAddress } from '../sheets/address';
import type { SheetDescription } from '../sheets/description';

/** Charts over live ranges: they follow the cells without the add-in. */
export function drawCharts(worksheet: Excel.Worksheet, { charts }: SheetDescription<string>): void {
  for (const { name, title, categories, values, seriesName, place } of charts) {
    const range = worksheet.getRange(areaAddress(values));
    const chart = worksheet.charts.add('BarClustered', range, 'Columns');
    chart.name = name;
    chart.title.text = title;
    chart.legend.visible = false;
    chart.setPosition(
      cellAddress(place.row, place.column),
      cellAddress(place.row + place.rows - 1, place.column + place.columns - 1),
    );
    const series = chart.series.getItemAt(0);
    series.name = seriesName;
    series.setXAxisValues(worksheet.getRange(areaAddress(categories)));
    series.format.fill.setSolidColor('#8C1D18');
    series.hasDataLabels = true;
    // The first place stands on top, as in the table.
    chart.axes.categoryAxis.reversePlotOrder = true;
  }
}
